/// The module Reports.
enum ReportsPlaceholder {}

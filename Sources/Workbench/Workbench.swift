/// The module Workbench.
enum WorkbenchPlaceholder {}

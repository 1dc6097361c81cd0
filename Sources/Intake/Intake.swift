/// Turns the bytes of a source into plain text.
public enum Intake {}

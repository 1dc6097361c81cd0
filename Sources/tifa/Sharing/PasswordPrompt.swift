import Foundation

/// Who is asking a host of https: from the environment, else from whoever sits at the terminal.
enum PasswordPrompt {
  /// The user and password for a host, which are kept nowhere; nil where neither says them.
  static func answer(for host: String) -> (user: String, password: String)? {
    if let user = Environment.remoteUser, let password = Environment.remotePassword { return (user, password) }
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return nil }
    StandardError.write("user at \(host): ")
    guard let user = readLine(), !user.isEmpty, let word = getpass("password (not shown): ") else { return nil }
    defer { memset(word, 0, strlen(word)) }
    return (user, String(cString: word))
  }
}

import Foundation

/// A program that is run with fixed arguments, without a shell, within limits of time, output and memory.
struct ChildProcess {
  /// Path of the program.
  let program: String
  /// What it is called with.
  let arguments: [String]
  /// What it may use.
  let limits: ProgramLimits

  /// How a run ended.
  struct Outcome {
    /// Exit status; nil where a signal ended it.
    let status: Int32?
    /// What it printed.
    let output: [UInt8]
    /// The beginning of what it complained about.
    let complaints: String
  }

  /// The name for messages.
  var name: String { String(program.split(separator: "/").last ?? "") }

  /// Runs it to its end; the program and all that it started are ended when a limit is passed.
  func run() throws(DocumentDefect) -> Outcome {
    guard let output = PipeEnds(), let complaints = PipeEnds() else {
      throw .programFailed(name, said: "no pipe is left")
    }
    let process = try spawn(output: output, complaints: complaints)
    output.closeWriting()
    complaints.closeWriting()
    defer { output.closeReading(); complaints.closeReading() }
    let deadline = ContinuousClock.now + .seconds(limits.maximumSeconds)
    var reader = PipeReader(output: output.reading, complaints: complaints.reading)
    let ending = reader.read(until: deadline, limit: limits.maximumOutputBytes)
    let status = ending == .finished ? Self.wait(for: process, until: deadline) : nil
    if status == nil { Self.end(process) }
    switch ending {
    case .tooLong: throw .beyondLimit(what: "bytes of text", limit: limits.maximumOutputBytes)
    case .tooSlow: throw .programTooSlow(name, seconds: limits.maximumSeconds)
    case .finished: break
    }
    guard let status else { throw .programTooSlow(name, seconds: limits.maximumSeconds) }
    // A signal of the system's own ends a program that computes for too long.
    if status & 0x7F == SIGXCPU || status & 0x7F == SIGKILL {
      throw .programTooSlow(name, seconds: limits.maximumProcessorSeconds)
    }
    return Outcome(
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : nil, output: reader.output,
      complaints: String(decoding: reader.complaints, as: UTF8.self))
  }

  /// The command line: the program itself, or `prlimit` in front of it where there is one.
  private var commandLine: [String] {
    guard let prlimit = Self.find("prlimit", in: "/usr/bin:/bin") else { return [program] + arguments }
    let bounds = [
      "--cpu=\(limits.maximumProcessorSeconds)", "--as=\(limits.maximumMemoryBytes)",
      "--nofile=\(limits.maximumOpenFiles)", "--fsize=0", "--core=0",
    ]
    return [prlimit] + bounds + ["--", program] + arguments
  }

  private func spawn(output: PipeEnds, complaints: PipeEnds) throws(DocumentDefect) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writing, 1)
    posix_spawn_file_actions_adddup2(&actions, complaints.writing, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that whatever it starts can be ended with it.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let words = commandLine
    var process = pid_t()
    let failure = Self.withPointers(words) { arguments in
      Self.withPointers(["LC_ALL=C", "PATH=/usr/bin:/bin"]) { environment in
        posix_spawn(&process, words[0], &actions, &attributes, arguments, environment)
      }
    }
    guard failure == 0 else { throw .programFailed(name, said: String(cString: strerror(failure))) }
    return process
  }

  /// Calls `body` with C strings that end with a null pointer.
  private static func withPointers<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }

  /// Waits until the process ends; nil where it does not in time.
  private static func wait(for process: pid_t, until deadline: ContinuousClock.Instant) -> Int32? {
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return status }
      guard ended == 0 || errno == EINTR, ContinuousClock.now < deadline else { return nil }
      usleep(1_000)
    }
  }

  /// Ends the process with all that it started.
  private static func end(_ process: pid_t) {
    kill(-process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
  }

  /// The path of a program in a list of folders divided by colons; only absolute folders count.
  static func find(_ name: String, in folders: String) -> String? {
    folders.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}

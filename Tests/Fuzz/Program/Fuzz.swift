import Glibc

/// The toolchain's fuzzer, compiler-rt's `FuzzerDriver.cpp`.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The target that this process runs; set once, before the fuzzer starts.
private nonisolated(unsafe) var target: FuzzTarget?

/// `fuzz TARGET [options of libFuzzer] [folders of seeds]`, or `fuzz` for the list of targets: name, longest input, words.
///
/// SwiftPM calls this symbol `main` when it links the program `fuzz`.
@_cdecl("fuzz_main")
func fuzzMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  guard count > 1, let name = arguments[1].map({ String(cString: $0) }) else {
    for target in FuzzTarget.all { print(target.name, target.longest, target.words ?? "-") }
    return 0
  }
  target = FuzzTarget.named(name)
  guard target != nil else {
    complain("There is no target '\(name)'; without arguments the program lists them.")
    return 2
  }
  arguments[1] = arguments[0]
  var rest = count - 1
  var begin: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments + 1
  return runFuzzer(&rest, &begin, check)
}

/// Runs the target on one input; a breach ends the process, as a trap does, so that the fuzzer keeps the input.
private func check(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let breaches = target?.breaches(Array(UnsafeBufferPointer(start: bytes, count: count))) ?? []
  guard !breaches.isEmpty else { return 0 }
  complain("law broken: \(breaches.joined(separator: "; "))")
  abort()
}

/// Writes a line to standard error.
private func complain(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}

/// The binary logarithm of `numerator / denominator` in 1/256 bit, by repeated squaring of integers.
///
/// Integers, because the result decides between matches and must be the same on every machine; the libraries'
/// logarithms differ in their last bit. Requires `numerator >= denominator > 0`, both below 2³¹.
func fixedPointLogarithm(_ numerator: Int, over denominator: Int) -> Int {
  var mantissa = (numerator << 31) / denominator
  var whole = 0
  while mantissa >= 2 << 31 {
    mantissa >>= 1
    whole += 1
  }
  var fraction = 0
  for _ in 0..<8 {
    let squared = (UInt64(mantissa) * UInt64(mantissa)) >> 31
    let carries = squared >= 2 << 31
    fraction = fraction << 1 | (carries ? 1 : 0)
    mantissa = Int(carries ? squared >> 1 : squared)
  }
  return whole << 8 | fraction
}

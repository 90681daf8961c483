/// Numbers that look random and are the same in every run (xorshift of 64 bits).
pub struct Random(pub u64);

impl Random {
    /// A number below another one; 0 below 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % end.max(1)
    }
}

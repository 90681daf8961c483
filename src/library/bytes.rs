//! Numbers and texts in bytes: varints, bits, Rice codes. Readers are total: what is not there is `None`.

/// Reads from the front of some bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'b>(pub &'b [u8]);

impl<'b> Reader<'b> {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    pub fn take(&mut self, count: u32) -> Option<&'b [u8]> {
        let (taken, rest) = self.0.split_at_checked(count as usize)?;
        self.0 = rest;
        Some(taken)
    }

    /// A number in groups of seven bits, the lowest first; the high bit tells that more follow.
    pub fn number(&mut self) -> Option<u32> {
        let mut number = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7F).checked_shl(shift)?;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// UTF-8 behind its length.
    pub fn text(&mut self) -> Option<&'b str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).ok()
    }
}

pub(super) fn put_number(mut number: u32, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number.to_le_bytes().first().map_or(0, |low| low | 0x80));
        number >>= 7;
    }
    out.extend(number.to_le_bytes().first());
}

pub(super) fn put_text(text: &str, out: &mut Vec<u8>) {
    put_number(count(text.len()), out);
    out.extend_from_slice(text.as_bytes());
}

/// A length as the format counts; longer things than it can count are not made.
pub(super) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Keys in order, each told by what it shares with the one before: a byte with the number of bytes shared in its
/// upper half and the number of others in its lower, the others; where a half is 15, how many more there are
/// follows as a number, that of the upper half first.
#[derive(Clone, Debug, Default)]
pub(super) struct Keys(Vec<u8>);

/// Bytes of the longest key; a hostile file could make them longer for ever.
const LONGEST: usize = 4096;

impl Keys {
    pub fn put(&mut self, key: &str, out: &mut Vec<u8>) {
        let shared = self.0.iter().zip(key.as_bytes()).take_while(|(a, b)| a == b).count();
        let rest = key.as_bytes().get(shared..).unwrap_or_default();
        let [upper, lower] = [shared, rest.len()].map(|length| u8::try_from(length).unwrap_or(15).min(15));
        out.push(upper << 4 | lower);
        for length in [shared, rest.len()].into_iter().filter(|length| *length >= 15) {
            put_number(count(length - 15), out);
        }
        out.extend_from_slice(rest);
        key.as_bytes().clone_into(&mut self.0);
    }

    /// The next key; none where it shares more than there is, or is no text.
    pub fn next<'k>(&'k mut self, from: &mut Reader) -> Option<&'k str> {
        let head = from.byte()?;
        let mut length =
            |half: u8| -> Option<u32> { if half < 15 { Some(half.into()) } else { from.number()?.checked_add(15) } };
        let (shared, rest) = (length(head >> 4)? as usize, length(head & 15)?);
        let rest = from.take(rest)?;
        (shared <= self.0.len() && shared + rest.len() <= LONGEST).then_some(())?;
        self.0.truncate(shared);
        self.0.extend_from_slice(rest);
        std::str::from_utf8(&self.0).ok()
    }
}

/// Writes bits, the lowest of each byte first.
#[derive(Debug, Default)]
pub(super) struct BitWriter {
    out: Vec<u8>,
    held: u64,
    count: u32,
}

impl BitWriter {
    /// The lowest `width` bits of a number, at most 32.
    pub fn put(&mut self, number: u32, width: u32) {
        self.held |= (u64::from(number) & ((1 << width) - 1)) << self.count;
        self.count += width;
        while self.count >= 8 {
            self.out.extend(self.held.to_le_bytes().first());
            self.held >>= 8;
            self.count -= 8;
        }
    }

    /// A number as a Rice code: what is above its lowest `k` bits as so many zeros and a one, then these bits.
    pub fn put_rice(&mut self, number: u32, k: u32) {
        let mut high = number >> k;
        while high >= 16 {
            self.put(0, 16);
            high -= 16;
        }
        self.put(1 << high, high + 1);
        self.put(number, k);
    }

    /// The bytes, the last one filled with zeros.
    pub fn finish(mut self) -> Vec<u8> {
        if self.count > 0 {
            self.put(0, 8 - self.count);
        }
        self.out
    }
}

/// Bits of a number as a Rice code.
fn rice_bits(number: u32, k: u32) -> u64 {
    u64::from(number >> k) + 1 + u64::from(k)
}

/// The Rice code, of so many, that takes the fewest bits.
pub(super) fn best_rice(numbers: &[u32], codes: u32) -> u32 {
    let bits = |k: &u32| numbers.iter().map(|number| rice_bits(*number, *k)).sum::<u64>();
    (0..codes).min_by_key(bits).unwrap_or(0)
}

/// Reads bits.
#[derive(Clone, Debug)]
pub(super) struct Bits<'b> {
    all: &'b [u8],
    /// Bits read.
    at: usize,
    bytes: Reader<'b>,
    held: u64,
    count: u32,
}

impl<'b> Bits<'b> {
    pub fn new(bytes: Reader<'b>) -> Self {
        Self { all: bytes.0, at: 0, bytes, held: 0, count: 0 }
    }

    fn fill(&mut self) {
        while self.count <= 56 {
            let Some(byte) = self.bytes.byte() else { break };
            self.held |= u64::from(byte) << self.count;
            self.count += 8;
        }
    }

    /// What is behind the byte in which the last bit was.
    pub fn rest(self) -> Reader<'b> {
        Reader(self.all.get(self.at.div_ceil(8)..).unwrap_or_default())
    }

    fn skip(&mut self, width: u32) {
        self.at += width as usize;
        self.held = self.held.checked_shr(width).unwrap_or(0);
        self.count -= width;
    }

    /// The next `width` bits, at most 32.
    pub fn take(&mut self, width: u32) -> Option<u32> {
        if self.count < width {
            self.fill();
        }
        (self.count >= width).then_some(())?;
        let number = self.held & ((1 << width) - 1);
        self.skip(width);
        u32::try_from(number).ok()
    }

    pub fn rice(&mut self, k: u32) -> Option<u32> {
        let mut high = 0_u32;
        loop {
            self.fill();
            let zeros = self.held.trailing_zeros().min(self.count);
            (self.count > 0).then_some(())?;
            high = high.checked_add(zeros)?;
            let ended = zeros < self.count;
            self.skip(zeros + u32::from(ended));
            if ended {
                break;
            }
        }
        let high = high.checked_mul(1_u32.checked_shl(k)?)?;
        Some(high | self.take(k)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_keys_and_bits_are_read_as_written(
            numbers in prop::collection::vec(any::<u32>(), 0..20), mut keys in prop::collection::vec("[aбé]{0,5}", 0..20),
            k in 0..20_u32, codes in prop::collection::vec(0..100_000_u32, 0..50)
        ) {
            let mut out = Vec::new();
            numbers.iter().for_each(|number| put_number(*number, &mut out));
            keys.sort();
            let mut writer = Keys::default();
            keys.iter().for_each(|key| writer.put(key, &mut out));
            let mut bits = BitWriter::default();
            codes.iter().for_each(|code| { bits.put_rice(*code, k); bits.put(*code, 17); });
            out.extend(bits.finish());
            let mut reader = Reader(&out);
            for number in numbers {
                prop_assert_eq!(reader.number(), Some(number));
            }
            let mut read = Keys::default();
            for key in keys {
                prop_assert_eq!(read.next(&mut reader), Some(key.as_str()));
            }
            let mut bits = Bits::new(reader);
            for code in codes {
                prop_assert_eq!(bits.rice(k), Some(code));
                prop_assert_eq!(bits.take(17), Some(code));
            }
        }
    }
}

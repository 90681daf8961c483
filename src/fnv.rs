//! The hash of Fowler, Noll and Vo (FNV-1a): a few operations a byte, the same on every machine.
//!
//! It tells apart what comes by chance; who wants two things of one hash finds them easily.

/// The hash of 32 bits of some bytes.
pub fn hash_32(bytes: impl IntoIterator<Item = u8>) -> u32 {
    let add = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    bytes.into_iter().fold(0x811c_9dc5, add)
}

/// The hash of 64 bits of some numbers, each taken whole; of bytes it is that of the standard.
pub fn hash_64(numbers: impl IntoIterator<Item = impl Into<u64>>) -> u64 {
    let add = |hash: u64, number: u64| (hash ^ number).wrapping_mul(0x0100_0000_01b3);
    numbers.into_iter().map(Into::into).fold(0xcbf2_9ce4_8422_2325, add)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_that_the_authors_publish() {
        assert_eq!([hash_32([]), hash_32(*b"a"), hash_32(*b"foobar")], [0x811c_9dc5, 0xe40c_292c, 0xbf9c_f968]);
        let hash_64 = |text: &str| hash_64(text.bytes());
        assert_eq!(
            [hash_64(""), hash_64("a"), hash_64("foobar")],
            [0xcbf2_9ce4_8422_2325, 0xaf63_dc4c_8601_ec8c, 0x8594_4171_f739_67e8]
        );
    }
}

//! Octets as hexadecimal digits.

/// Lower-case digits, two for each octet.
pub fn to_hex(octets: &[u8]) -> String {
    digits(octets, b"0123456789abcdef")
}

/// Upper-case digits, as the value notation of ASN.1 has them.
pub(crate) fn to_upper_hex(octets: &[u8]) -> String {
    digits(octets, b"0123456789ABCDEF")
}

fn digits(octets: &[u8], digits: &[u8; 16]) -> String {
    let digit = |number: u8| char::from(digits[usize::from(number)]);
    let mut text = String::with_capacity(2 * octets.len());
    for octet in octets {
        text.push(digit(octet >> 4));
        text.push(digit(octet & 0xf));
    }
    text
}

/// The octets of digits of either case; none where there is anything else, or a digit is left over.
pub fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |c: u8| char::from(c).to_digit(16).map(|d| d as u8);
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else {
        return None;
    };
    pairs
        .iter()
        .map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_go_both_ways() {
        assert_eq!(to_hex(&[0, 0xab, 0x0f]), "00ab0f");
        assert_eq!(to_upper_hex(&[0, 0xab, 0x0f]), "00AB0F");
        assert_eq!(from_hex("00AB0f"), Some(vec![0, 0xab, 0x0f]));
        assert_eq!(from_hex(""), Some(Vec::new()));
        for none in ["0", "0g", "é", " 00"] {
            assert_eq!(from_hex(none), None, "{none}");
        }
    }
}

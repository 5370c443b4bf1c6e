use super::{Alphabet, Kind, Size, Type};

pub(crate) static NUMBER: Type = Type::new("", Kind::Integer(super::NUMBER));
pub(crate) static TIME_TO_LIVE: Type = Type::new("TimeToLive", Kind::Integer(super::TIME_TO_LIVE));
pub(crate) static BOOLEAN: Type = Type::new("", Kind::Boolean);
pub(crate) static NULL: Type = Type::new("", Kind::Null);
pub(crate) static DIGITS: Type =
    Type::new("", Kind::Ia5String(Size::range(1, 128), &super::DIGITS));
pub(crate) static NAME: Type = Type::new("", Kind::BmpString(Size::range(1, 256)));
pub(crate) static URL: Type = Type::new("", Kind::Ia5String(Size::range(1, 512), Alphabet::IA5));

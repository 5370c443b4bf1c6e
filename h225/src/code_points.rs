//! One shape for the numbers that Q.931 and Q.850 give names to.

/// A newtype over a field of a few bits with a constant for each named value. Values without a name are kept.
macro_rules! code_points {
    (
        $(#[$doc:meta])*
        pub struct $Type:ident($mask:literal) {
            $($constant:ident = $value:literal, $text:literal;)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Type(u8);

        impl $Type {
            $(
                #[doc = concat!($value, ": ", $text, ".")]
                pub const $constant: Self = Self($value);
            )*

            /// The code point with this number; bits that the field does not have are dropped.
            pub const fn new(value: u8) -> Self {
                Self(value & $mask)
            }

            /// The number.
            pub const fn value(self) -> u8 {
                self.0
            }

            /// The name, if the number has one.
            pub const fn name(self) -> Option<&'static str> {
                match self.0 {
                    $($value => Some($text),)*
                    _ => None,
                }
            }
        }

        impl std::fmt::Display for $Type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self.name() {
                    Some(name) => write!(f, "{} ({name})", self.0),
                    None => write!(f, "{}", self.0),
                }
            }
        }

        impl std::fmt::Debug for $Type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($Type), " {}"), self)
            }
        }
    };
}

pub(crate) use code_points;

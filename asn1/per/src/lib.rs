//! Aligned PER (X.691): runtime of the generated message types.

//! What the targets share: their bodies, and for messages changes that know the schema.

/// A target for the type of this name: [`Subject::must_hold`](h323_hostile::subject::Subject::must_hold) of any octets,
/// among them those that the mutator of `h323-mutator` makes of earlier ones.
#[macro_export]
macro_rules! message {
    ($name:literal) => {
        $crate::target!(h323_hostile::seeds::Target::Message($name));

        libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
            $crate::mutate($name, data, size, max_size, seed)
        });
    };
}

/// A target that does what a [`Target`](h323_hostile::seeds::Target) does.
#[macro_export]
macro_rules! target {
    ($target:expr) => {
        libfuzzer_sys::fuzz_target!(|octets: &[u8]| {
            $target.run(&bytes::Bytes::copy_from_slice(octets));
        });
    };
}

/// Changes the first `size` octets of `data` into others; how many there are then.
///
/// # Panics
///
/// There is no type of this name.
pub fn mutate(name: &str, data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    // What the fuzzer does by itself finds other things.
    if seed % 4 == 0 {
        return libfuzzer_sys::fuzzer_mutate(data, size, max_size);
    }
    let subject = h323_hostile::subject::named(name).expect("a type of this name");
    let octets = bytes::Bytes::copy_from_slice(&data[..size]);
    let mut changed =
        h323_mutator::random::Mutator::new(seed.into()).mutate(subject.schema, &octets);
    changed.truncate(max_size.min(data.len()));
    data[..changed.len()].copy_from_slice(&changed);
    changed.len()
}

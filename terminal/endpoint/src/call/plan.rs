//! Which channels a call wants and has.

pub(super) mod audio;

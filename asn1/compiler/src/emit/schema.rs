use super::Emitter;

pub(super) fn emit(_: &Emitter<'_>) -> String {
    String::new()
}

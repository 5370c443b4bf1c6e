use super::*;

between!(Identifier(types::ObjectIdentifier));

proptest! {
    #[test]
    fn any_arcs((first, second) in (0..3_u32, 0..40_u32), rest in vec(any::<u32>(), 0..12)) {
        let arcs = [&[first, second], &rest[..]].concat();
        let theirs = Identifier::from(types::ObjectIdentifier::new(arcs.clone()).unwrap());
        let ours = h323_per::ObjectIdentifier::from_arcs(&arcs).unwrap();
        agree(&theirs, &ours, |e, v| e.object_identifier(v), |d| d.object_identifier());
    }
}

use super::*;
use crate::address::{AliasKind, alias, alias_kind, transport_address};

fn parse(text: &str) -> Result<Target, String> {
    text.parse().map_err(|error: TargetError| error.to_string())
}

#[test]
fn every_form_is_understood() {
    for (text, alias, place) in [
        ("100", Some((AliasKind::DialledDigits, "100")), None),
        ("*21#", Some((AliasKind::DialledDigits, "*21#")), None),
        ("alice", Some((AliasKind::H323Id, "alice")), None),
        (
            "alice.smith",
            Some((AliasKind::H323Id, "alice.smith")),
            None,
        ),
        (
            "alice@192.0.2.1",
            Some((AliasKind::H323Id, "alice")),
            Some("192.0.2.1:1720"),
        ),
        (
            "100@gw.example:1722",
            Some((AliasKind::DialledDigits, "100")),
            Some("gw.example:1722"),
        ),
        (
            "alice@example.com@gw",
            Some((AliasKind::H323Id, "alice@example.com")),
            Some("gw:1720"),
        ),
        (
            "bob@[2001:db8::1]:99",
            Some((AliasKind::H323Id, "bob")),
            Some("[2001:db8::1]:99"),
        ),
        ("192.0.2.1", None, Some("192.0.2.1:1720")),
        ("192.0.2.1:1721", None, Some("192.0.2.1:1721")),
        ("2001:db8::1", None, Some("[2001:db8::1]:1720")),
        ("[::1]", None, Some("[::1]:1720")),
        ("[::1]:1722", None, Some("[::1]:1722")),
        ("gw.example:1720", None, Some("gw.example:1720")),
        ("h323:alice", Some((AliasKind::H323Id, "alice")), None),
        (
            "H323:100@gw.example",
            Some((AliasKind::DialledDigits, "100")),
            Some("gw.example:1720"),
        ),
        ("h323:@gw.example:1", None, Some("gw.example:1")),
        (
            "h323:al%20ice%40home@gw;type=gw",
            Some((AliasKind::H323Id, "al ice@home")),
            Some("gw:1720"),
        ),
    ] {
        let target = parse(text).unwrap();
        let found = target
            .alias()
            .map(|alias| (alias_kind(alias), alias_text(alias)));
        assert_eq!(
            found,
            alias.map(|(kind, text)| (kind, text.to_owned())),
            "{text}"
        );
        assert_eq!(
            target.place().map(ToString::to_string),
            place.map(str::to_owned),
            "{text}"
        );
    }
}

#[test]
fn an_alias_may_say_where_it_is() {
    for (text, expected) in [
        ("bob@gw.example:1722", Some("bob@gw.example:1722")),
        ("mailto:bob@gw", Some("bob@gw:1720")),
        ("h323:bob@192.0.2.1;user=phone", Some("bob@192.0.2.1:1720")),
        ("bob", Some("bob")),
        ("sip:bob@gw.example", None),
        ("4711", None),
        ("bob@", None),
    ] {
        let target = Target::of_alias(&alias(text).unwrap());
        assert_eq!(
            target.map(|target| target.to_string()).as_deref(),
            expected,
            "{text}"
        );
    }
    let address = "192.0.2.1:99".parse().unwrap();
    let wire = AliasAddress::TransportId(Box::new(transport_address(address).unwrap()));
    assert_eq!(Target::of_alias(&wire), Some(Target::from_address(address)));
}

#[test]
fn a_name_with_a_dot_may_be_that_of_a_host() {
    let host = |text: &str| {
        let place = parse(text).unwrap().host_by_name();
        place.map(|place| place.to_string())
    };
    assert_eq!(host("gw.example"), Some("gw.example:1720".to_owned()));
    assert_eq!(host("h323:gw.example"), Some("gw.example:1720".to_owned()));
    for text in [
        "bob",
        "bob smith.",
        "4711",
        "bob@gw.example",
        "gw.example:1",
    ] {
        assert_eq!(host(text), None, "{text}");
    }
}

#[test]
fn only_a_literal_address_needs_no_resolving() {
    assert_eq!(
        parse("a@192.0.2.1").unwrap().address(),
        Some("192.0.2.1:1720".parse().unwrap())
    );
    let named = parse("a@gw.example:7").unwrap();
    assert_eq!(named.address(), None);
    assert_eq!(
        named.resolved("::1".parse().unwrap()).to_string(),
        "a@[::1]:7"
    );
}

#[test]
fn a_wrong_target_says_what_and_where() {
    for (text, error) in [
        ("", "the target is empty"),
        ("h323:", "the target is empty"),
        (
            "a\u{1}b",
            "the target has a control character at position 1",
        ),
        (
            "@192.0.2.1",
            "the user part \"\" cannot be called: the alias is empty",
        ),
        (
            "alice@",
            "\"\" at position 6 is neither an address nor the name of a host",
        ),
        (
            "alice@192.0.2.300",
            "\"192.0.2.300\" at position 6 is neither an address nor the name of a host",
        ),
        (
            "alice@ho st",
            "\"ho st\" at position 6 is neither an address nor the name of a host",
        ),
        (
            "alice@0.0.0.0",
            "0.0.0.0 at position 6 is not the address of one host",
        ),
        (
            "192.0.2.300",
            "\"192.0.2.300\" at position 0 is neither an address nor the name of a host",
        ),
        (
            "224.0.1.41",
            "224.0.1.41 at position 0 is not the address of one host",
        ),
        (
            "alice@host:",
            "\"\" at position 11 is not a port (1 to 65535)",
        ),
        (
            "alice@host:0",
            "\"0\" at position 11 is not a port (1 to 65535)",
        ),
        (
            "192.0.2.1:65536",
            "\"65536\" at position 10 is not a port (1 to 65535)",
        ),
        (
            "alice@host:+80",
            "\"+80\" at position 11 is not a port (1 to 65535)",
        ),
        ("alice@[::1", "the bracket at position 6 is not closed"),
        ("[::g]:1720", "\"::g\" at position 1 is not an IPv6 address"),
        (
            "[::1]1720",
            "\"1720\" at position 5 is not a port (1 to 65535)",
        ),
        (
            "h323:a%4x@host",
            "the user part \"a%4x\" has a % that does not spell a character",
        ),
        (
            "h323:a%0ab",
            "the user part \"a\\nb\" cannot be called: the alias has a control character at position 1",
        ),
    ] {
        assert_eq!(parse(text), Err(error.to_owned()), "{text}");
    }
    assert_eq!(
        parse(&"x".repeat(1025)),
        Err("the target has 1025 characters, more than 1024".to_owned())
    );
}

use super::*;

const EXAMPLE: &str = include_str!("../../gatekeeper.example.toml");

/// What is wrong with a text, one line for each.
fn problems(text: &str) -> Vec<String> {
    match Config::parse(text) {
        Ok(config) => panic!("nothing is wrong with {text:?}: {config:?}"),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn the_example_says_what_nothing_says() {
    let (example, nothing) = (Config::parse(EXAMPLE).unwrap(), Config::parse("").unwrap());
    assert_eq!(format!("{example:#?}"), format!("{nothing:#?}"));
}

#[test]
fn what_the_example_leaves_out_is_right_too() {
    let all = EXAMPLE
        .replace("# total_kbps", "total_kbps")
        .replace("# per_call", "per_call");
    let config = Config::parse(&all.replace("# announce", "announce")).unwrap();
    assert_eq!(config.core.bandwidth.total, Some(Bandwidth(1_000_000)));
    assert_eq!(config.core.bandwidth.per_call, Some(Bandwidth(76_800)));
    assert_eq!(
        config.discovery.unwrap().announce,
        Some("192.0.2.1:1719".parse().unwrap())
    );
}

#[test]
fn an_unknown_key_is_refused_in_every_table() {
    let tables: Vec<_> = EXAMPLE
        .lines()
        .filter(|line| line.starts_with('['))
        .collect();
    assert_eq!(tables.len(), 10);
    for table in tables {
        let text = EXAMPLE.replace(table, &format!("{table}\nsurprise = 1"));
        let line = 1 + text
            .lines()
            .position(|line| line == "surprise = 1")
            .unwrap();
        let found = problems(&text);
        assert_eq!(found.len(), 1, "{table}");
        let expected = format!("{line}:1: unknown field `surprise`, expected ");
        assert!(found[0].starts_with(&expected), "{table}: {found:?}");
    }
    assert!(problems("[surprise]\n")[0].starts_with("1:2: unknown field `surprise`"));
}

#[test]
fn every_key_of_the_example_is_looked_at() {
    let keys = EXAMPLE
        .lines()
        .filter(|line| line.contains(" = ") && !line.starts_with("# "));
    for key in keys.map(|line| line.split(" = ").next().unwrap()) {
        let wrong: String = EXAMPLE
            .lines()
            .map(|line| {
                match line
                    .strip_prefix(key)
                    .filter(|rest| rest.starts_with(" = "))
                {
                    Some(_) => format!("{key} = 1979-05-27\n"),
                    None => format!("{line}\n"),
                }
            })
            .collect();
        assert!(!problems(&wrong).is_empty(), "{key}");
    }
}

#[test]
fn a_file_that_is_no_text_is_refused_at_the_octet() {
    let said = |octets: &[u8]| match Config::parse_octets(octets) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    };
    assert_eq!(said(b""), [""; 0]);
    assert_eq!(said("# Zürich\n".as_bytes()), [""; 0]);
    assert_eq!(
        said(b"[log]\n# Z\xfcrich\n"),
        ["2:4: not UTF-8 from here on"]
    );
}

#[test]
fn a_wrong_number_is_not_held_against_others() {
    assert_eq!(
        problems("[bandwidth]\ntotal_kbps = -1\nper_call_kbps = 10"),
        ["2:14: bandwidth.total_kbps is -1; it takes 0 to 429496729"]
    );
    assert_eq!(
        problems("[registration]\nmin_time_to_live_secs = 0\nmax_time_to_live_secs = 20"),
        ["2:25: registration.min_time_to_live_secs is 0; it takes 1 to 2592000"]
    );
}

#[test]
fn values_are_refused_with_a_place_and_a_sentence() {
    let check = |text, expected: &[&str]| assert_eq!(problems(text), expected, "{text}");
    check(
        "[gatekeeper]\nidentifier = \"\"",
        &["2:14: the identifier is empty"],
    );
    check(
        "[ras]\nlisten = [\"0.0.0.0:1719\", \"here\", \"224.0.1.41:1718\", \"0.0.0.0:1719\"]",
        &[
            "2:27: \"here\" is not an IP address with a port, such as 192.0.2.1:1719 or [2001:db8::1]:1719",
            "2:35: 224.0.1.41 is the address of a group; a gatekeeper listens at addresses of its own",
            "2:54: 0.0.0.0:1719 stands there twice",
        ],
    );
    check(
        "[ras]\nlisten = []",
        &["2:10: ras.listen has 0 entries; it takes 1 to 16"],
    );
    check(
        "[ras]\nrequest_burst_per_host = 0",
        &["2:26: ras.request_burst_per_host is 0; it takes 1 to 1000000"],
    );
    check(
        "[discovery]\nport = 70000\ngroup = \"192.0.2.1\"\ninterfaces = [\"eth0\"]\nannounce = \"0.0.0.0:1719\"",
        &[
            "2:8: discovery.port is 70000; it takes 1 to 65535",
            "3:9: \"192.0.2.1\" is not an IPv4 multicast group, such as 224.0.1.41",
            "4:15: \"eth0\" is not the IPv4 address of an interface",
            "5:12: 0.0.0.0:1719 cannot be announced: endpoints need one address and a port",
        ],
    );
    check(
        "[registration]\nmin_time_to_live_secs = 500\nmax_time_to_live_secs = 400",
        &[
            "2:25: registration.min_time_to_live_secs is 500, more than registration.max_time_to_live_secs, which is 400",
        ],
    );
    check(
        "[registration]\ndefault_time_to_live_secs = 20",
        &["2:29: registration.default_time_to_live_secs is 20; it takes 30 to 86400"],
    );
    check(
        "[bandwidth]\ntotal_kbps = 100\nper_call_kbps = 200\nminimum_per_call_kbps = 150",
        &[
            "3:17: bandwidth.per_call_kbps is 200, more than bandwidth.total_kbps, which is 100",
            "4:25: bandwidth.minimum_per_call_kbps is 150, more than bandwidth.total_kbps, which is 100",
        ],
    );
    check(
        "[bandwidth]\ntotal_kbps = 4294967296",
        &["2:14: bandwidth.total_kbps is 4294967296; it takes 0 to 429496729"],
    );
}

#[test]
fn routing_policies_are_asked_in_the_order_of_the_file() {
    let routing = |text| Config::parse(text).unwrap().core.routing;
    assert_eq!(routing(""), [PolicyKind::Internal]);
    assert_eq!(
        routing("[routing]\npolicies = [\"dns\", \"internal\"]"),
        [PolicyKind::Dns, PolicyKind::Internal]
    );
    assert_eq!(
        problems("[routing]\npolicies = [\"internal\",\n  \"DNS\"]"),
        ["3:3: \"DNS\" is no routing policy; those there are: \"internal\", \"dns\""]
    );
    assert_eq!(
        problems("[routing]\npolicies = [\"dns\", \"dns\"]"),
        ["2:20: dns stands there twice"]
    );
    assert_eq!(
        problems("[routing]\npolicies = []"),
        ["2:12: routing.policies has 0 entries; it takes 1 to 2"]
    );
}

#[test]
fn questions_and_lookups_have_ceilings() {
    let config = Config::parse(
        "[routing]\nquery_timeout_secs = 3\nmax_queries = 9\nmax_queries_per_host = 8\nmax_lookups = 7",
    )
    .unwrap();
    assert_eq!(config.core.query_timeout, Duration::from_secs(3));
    let limits = config.core.limits;
    assert_eq!((limits.queries, limits.queries_per_host), (9, 8));
    assert_eq!(config.lookups, 7);
    assert_eq!(
        problems("[routing]\nmax_lookups = 3\nquery_timeout_secs = 31"),
        [
            "2:15: routing.max_lookups is 3; it takes 4 to 512",
            "3:22: routing.query_timeout_secs is 31; it takes 1 to 30"
        ]
    );
}

#[test]
fn what_is_no_toml_is_refused_with_a_place() {
    for (text, place) in [
        ("[ras", "1:"),
        ("a = 1\n\n= 2", "3:1: "),
        ("[ras]\nlisten = 5", "2:10: "),
    ] {
        let found = problems(text);
        assert!(
            found.len() == 1 && found[0].starts_with(place),
            "{text:?}: {found:?}"
        );
    }
    assert_eq!(
        problems("[shutdown]\nfarewell = \"loud\""),
        ["2:12: unknown variant `loud`, expected `unregister` or `quiet`"]
    );
}

#[test]
fn columns_count_characters_and_lines_count_from_one() {
    let place = |octet| Position::of("ä = 1\nüb = 2\n", octet).to_string();
    assert_eq!(
        [place(0), place(2), place(7), place(10), place(999)],
        ["1:1", "1:2", "2:1", "2:3", "3:1"]
    );
    assert_eq!(place(1), "1:1", "inside a character");
}

#[test]
fn no_limit_is_said_by_zero() {
    let text = "[ras]\nrequests_per_second_per_host = 0\n[admission]\nreport_interval_secs = 0\n\
                [discovery]\nmulticast = false";
    let config = Config::parse(text).unwrap();
    assert_eq!(config.core.ras.requests_per_second, None);
    assert_eq!(config.core.admission.report_interval, None);
    assert_eq!(config.discovery, None);
}

#[test]
fn a_default_follows_its_bounds() {
    let config = Config::parse("[registration]\nmax_time_to_live_secs = 60").unwrap();
    let bounds = config.core.time_to_live;
    assert_eq!(
        (
            bounds.min.as_secs(),
            bounds.default.as_secs(),
            bounds.max.as_secs()
        ),
        (30, 60, 60)
    );
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let error = Config::read(Path::new("/nonexistent/gk.toml")).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("/nonexistent/gk.toml: cannot be read: "),
        "{error}"
    );
}

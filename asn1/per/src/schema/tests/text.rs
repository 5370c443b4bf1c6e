use super::*;

#[track_caller]
fn reads(hex: &str, expected: &str) {
    let text = Text {
        ty: &MESSAGE,
        octets: &octets(hex),
    }
    .to_string();
    assert_eq!(text, expected.trim_matches('\n'), "{text}");
}

#[test]
fn scalars() {
    reads(
        "0e06b68001117000012c0601000000000002ff7f60",
        "
scalars : {
  flag TRUE
  none NULL
  small 6
  port 1719
  wide 70000
  signed -5
  standard 300
  count 1099511627776
  any -129
  colour green
  answer maybe
}
",
    );
}

#[test]
fn strings() {
    reads(
        "10c0a8000100a009ff8407a1200361220102006820ac036c6162060008914a000403010203",
        r##"
strings : {
  address 'C0A80001'H
  data ''H
  flags '101'B
  signature '111111111'B
  digits "#47*,"
  text "a\"\u{1}"
  name "h€"
  label "lab"
  object {0 0 8 2250 0 4}
  content '010203'H
}
"##,
    );
}

#[test]
fn long_octets_are_wrapped() {
    let content = format!("28{}", "ab".repeat(40));
    reads(
        &format!("10c0a80001{content}a009ff8407a1200361270100d80002ff41060008914a0004020102"),
        r##"
strings : {
  address 'C0A80001'H
  data
    'ABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB
     ABABABABABABABAB'H
  flags '101'B
  signature '111111111'B
  digits "#47*,"
  text "a'\u{1}"
  name "\u{d800}"
  label "�A"
  object {0 0 8 2250 0 4}
  content '0102'H
}
"##,
    );
}

#[test]
fn nested_values_are_indented() {
    reads(
        "800e0002007f00000106b84003626f62",
        r##"
added : {
  items {
    ipAddress : {
      ip '7F000001'H
      port 1720
    }
    alias : "bob"
  }
}
"##,
    );
    reads(
        "26074300ff050002003b",
        "
tree : {
  value 7
  children {
    {}
    {
      value 255
      ttl 60
    }
  }
}
",
    );
}

#[test]
fn what_the_schema_does_not_know_is_shown() {
    reads("8502abcd", "unknown(5) : 'ABCD'H");
    reads(
        "28202002beef",
        "
tree : {
  unknown(4) 'BEEF'H
  -- extension bitmap of 9 bits
}
",
    );
    reads(
        "0e06b68001117000012c0601000000000002ff7f8780",
        "
scalars : {
  flag TRUE
  none NULL
  small 6
  port 1719
  wide 70000
  signed -5
  standard 300
  count 1099511627776
  any -129
  colour unknown(7)
  answer maybe
}
",
    );
}

#[test]
fn a_broken_message_is_shown_as_far_as_it_goes() {
    reads(
        "26074300ff0500",
        "
tree : {
  value 7
  children {
    {}
    {
      value 255
      ttl -- the octets end within a value at bit 56
",
    );
    reads("", "-- the octets end within a value at bit 0");
}

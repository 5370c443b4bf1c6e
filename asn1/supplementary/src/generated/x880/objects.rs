// Generated from x880.asn (X.880: the classes of operations and errors, as far as H.450 needs them) by `cargo run -p h323-asn1-compiler`; do not edit.

//! Information objects.

use h323_per::schema::Type;

/// An object of the class `OPERATION`.
#[derive(Debug)]
pub struct Operation {
    /// Its name.
    pub name: &'static str,
    /// `&ArgumentType`.
    pub argument_type: Option<&'static Type>,
    /// `&argumentTypeOptional`.
    pub argument_type_optional: Option<bool>,
    /// `&returnResult`.
    pub return_result: bool,
    /// `&ResultType`.
    pub result_type: Option<&'static Type>,
    /// `&resultTypeOptional`.
    pub result_type_optional: Option<bool>,
    /// `&Errors`.
    pub errors: &'static [&'static Error],
    /// `&Linked`.
    pub linked: &'static [&'static Operation],
    /// `&synchronous`.
    pub synchronous: bool,
    /// `&idempotent`.
    pub idempotent: bool,
    /// `&alwaysReturns`.
    pub always_returns: bool,
    /// `&operationCode`.
    pub operation_code: Option<super::Code>,
}

/// An object of the class `ERROR`.
#[derive(Debug)]
pub struct Error {
    /// Its name.
    pub name: &'static str,
    /// `&ParameterType`.
    pub parameter_type: Option<&'static Type>,
    /// `&parameterTypeOptional`.
    pub parameter_type_optional: Option<bool>,
    /// `&errorCode`.
    pub error_code: Option<super::Code>,
}

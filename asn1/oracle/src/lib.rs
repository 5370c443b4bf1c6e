//! A second opinion on whole messages of every module: the codec that Erlang's ASN.1 compiler makes of the same schemas.
//!
//! [`generate`] makes up valid values of a type from its descriptor, those of other editions included. [`erlang`]
//! compiles the schemas with Erlang's compiler, runs what comes out in one process, and asks it to decode and encode, to
//! make up values of its own, or to take its time. [`faults`] lists where it is wrong. [`modules`] lists the modules and the types that are compared.
//!
//! Nothing of this is part of the products.

pub mod erlang;
pub mod faults;
pub mod generate;
pub mod modules;

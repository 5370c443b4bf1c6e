//! Simulation, conformance and interoperability tests.

pub mod interop;
pub mod matrix;
pub mod peer;
pub mod process;
pub mod results;
pub mod sim;

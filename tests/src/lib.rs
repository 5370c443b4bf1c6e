//! Simulation, conformance and interoperability tests.

pub mod matrix;
pub mod peer;
pub mod process;
pub mod sim;

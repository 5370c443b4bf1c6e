//! Simulation, conformance and interoperability tests.

pub mod peer;
pub mod process;
pub mod sim;

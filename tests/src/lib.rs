//! Simulation, conformance and interoperability tests.

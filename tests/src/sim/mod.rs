//! The machines of the project on one virtual network, in virtual time.
//!
//! | module | |
//! | --- | --- |
//! | [`clock`] | the time, which passes only from one happening to the next |
//! | [`chance`] | the only source of chance: a seed |
//! | [`faults`] | what goes wrong, and how often |
//! | [`node`] | a machine and its host |
//! | [`net`] | hosts, datagrams, listeners and streams; one thing that goes wrong at a chosen place |
//! | [`world`] | machines on that network: gives them inputs, carries out what they want |
//! | [`zone`] | a gatekeeper and endpoints on that network |
//! | [`control`] | sessions of H.245 alone on that network |
//! | [`script`] | what their users do |
//! | [`census`] | which timers have expired |
//! | [`check`] | what must hold, whatever the network and the users do |
//! | [`talk`] | two media sessions, each by a clock of its own |
//! | [`trace`] | all octets sent, as one number to compare runs by |
//! | [`seeds`] | runs a test for many seeds, and tells how to run one of them again |
//!
//! A run is a function of its seed: the same seed gives the same octets at the same times. So a
//! failure found once can be looked at as often as it takes:
//!
//! ```text
//! H323_SIM_SEED=17 cargo test -p h323-tests --test simulation NAME -- --exact --nocapture
//! ```

pub mod census;
pub mod chance;
pub mod check;
pub mod clock;
pub mod control;
pub mod faults;
pub mod net;
pub mod node;
pub mod script;
pub mod seeds;
pub mod talk;
pub mod trace;
pub mod world;
pub mod zone;

pub use census::Census;
pub use chance::{Chance, Odds};
pub use clock::Clock;
pub use faults::Faults;
pub use net::{Delivery, Harm};
pub use node::Socket;
pub use script::{Cast, Play, Weather};
pub use world::{NodeId, World};
pub use zone::Zone;

//! Load on a gatekeeper: endpoints by the hundred thousand that register, stay, call each other and ask for each other,
//! as fast as the answers come.
//!
//! A [`Zone`] knows the endpoints: what each is called, where it says it is, and the identifier that the gatekeeper gave
//! it. A [`Run`] carries out one [`Phase`] over some of them: it says what is to be sent, is handed what came, and keeps
//! as many requests in flight as its window holds. What came of them is a [`Tally`]; several make a [`Report`].
//!
//! | module | |
//! | --- | --- |
//! | [`limits`] | every ceiling |
//! | [`names`] | what an endpoint is called, and its address, from its number |
//! | [`phase`] | what the endpoints do, one request after the other |
//! | `template` | a request as octets, in which a few are replaced |
//! | [`zone`] | the endpoints |
//! | `window` | the requests in flight, and which of them stay silent |
//! | `answer` | what a datagram says to which request |
//! | [`run`] | one phase |
//! | [`latency`] | how long answers took |
//! | [`tally`] | what came of a phase |
//! | [`report`] | all phases, as text and as JSON |
//!
//! The crate must not know sockets, tasks, clocks or chance: `now` and a seed come in. Nor has it a machine of the
//! protocol's: it is to cost less than what it measures.

mod answer;
pub mod latency;
pub mod limits;
pub mod names;
pub mod phase;
pub mod report;
pub mod run;
pub mod tally;
mod template;
mod window;
pub mod zone;

pub use phase::Phase;
pub use report::{Bare, Report, Usage};
pub use run::{Peer, Run};
pub use tally::Tally;
pub use template::TemplateError;
pub use zone::Zone;

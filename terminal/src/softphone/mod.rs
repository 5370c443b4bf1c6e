//! The softphone: what `h323 call` and `h323 listen` have in common. A [`desk`] has the calls, whoever made them, and is
//! told what to do in [`words`]: by the [`keyboard`], or by a [`script`]. What a call came to is its [`outcome`], and
//! whether that is what was wanted, [`expect`].

pub mod desk;
pub mod expect;
pub mod keyboard;
mod line;
pub mod live;
mod news;
pub mod outcome;
pub mod scenario;
pub mod script;
pub mod sentence;
pub mod words;

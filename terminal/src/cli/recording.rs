//! Options about media that is kept as it comes.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use h323_endpoint::RecordedMedia;

use crate::failure::Failure;
use crate::recording::{FILE_OCTETS, Recordings};

/// What is recorded packet by packet, and where.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Recording")]
pub struct RecordingOptions {
    /// Write all that is received into files in this folder, packet by packet: one of each session, for rtpplay and Wireshark
    #[arg(long, value_name = "DIR")]
    pub record_raw: Option<PathBuf>,

    /// What --record-raw takes beside what is heard; with audio the other side may send what nobody here decodes [default: video]
    #[arg(
        long,
        value_enum,
        value_name = "MEDIA",
        value_delimiter = ',',
        requires = "record_raw"
    )]
    pub record_media: Vec<Recorded>,

    /// The most octets of a file of --record-raw, in MiB [default: 1024]
    #[arg(long, value_name = "MIB", requires = "record_raw", value_parser = clap::value_parser!(u32).range(1..))]
    pub record_limit: Option<u32>,
}

/// A medium, as users call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Recorded {
    /// Audio in codecs that are not decoded, offered after those that are
    Audio,
    /// H.261, H.263, H.264 and MPEG-4
    Video,
    /// H.224 and text
    Data,
    /// Nothing
    None,
}

impl RecordingOptions {
    /// The media that is taken to be recorded.
    pub fn media(&self) -> RecordedMedia {
        let wanted = |medium| self.record_media.contains(&medium);
        if self.record_raw.is_none() {
            return RecordedMedia::default();
        }
        RecordedMedia {
            audio: wanted(Recorded::Audio),
            video: wanted(Recorded::Video) || self.record_media.is_empty(),
            data: wanted(Recorded::Data),
        }
    }

    /// Where it is recorded, if anywhere.
    ///
    /// # Errors
    ///
    /// The folder cannot be made.
    pub fn open(&self) -> Result<Option<Recordings>, Failure> {
        let Some(folder) = &self.record_raw else {
            return Ok(None);
        };
        let octets =
            (self.record_limit).map_or(FILE_OCTETS, |mebibytes| u64::from(mebibytes) << 20);
        let opened = Recordings::open(folder, octets);
        opened.map(Some).map_err(|error| Failure::File {
            path: folder.clone(),
            error,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn video_is_recorded_unless_something_else_is_named() {
        let media = |record_raw: bool, media: &[Recorded]| {
            let options = RecordingOptions {
                record_raw: record_raw.then(PathBuf::new),
                record_media: media.to_vec(),
                record_limit: None,
            };
            let RecordedMedia { audio, video, data } = options.media();
            (audio, video, data)
        };
        use Recorded::{Audio, Data, Video};
        assert_eq!(media(false, &[]), (false, false, false));
        assert_eq!(media(true, &[]), (false, true, false));
        assert_eq!(media(true, &[Recorded::None]), (false, false, false));
        assert_eq!(media(true, &[Audio, Data]), (true, false, true));
        assert_eq!(media(true, &[Video]), (false, true, false));
    }
}

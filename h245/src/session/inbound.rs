//! From a message to the entity that it is for.

use std::time::Instant;

use h323_messages::h245::{
    self, CommandMessage, EndSessionCommand, FunctionNotUnderstood, IndicationMessage,
    LogicalChannelRateReject, MaintenanceLoopReject, MaintenanceLoopRejectType,
    MaintenanceLoopRequestType, MultimediaSystemControlMessage,
    MultiplexEntryRejectionDescriptions, MultiplexEntrySendReject, RequestMessage,
    RequestMultiplexEntryReject, RequestMultiplexEntryRejectionDescriptions, ResponseMessage,
};

use super::{Event, Phase, Session, SessionEnd};
use crate::command::Command;
use crate::generic::{GenericKind, GenericMessage};
use crate::indication::Indication;
use crate::message::{self, IntoMessage};
use crate::procedure::rtdse;
use crate::procedure::user_input::UserInput;

impl Session {
    pub(super) fn handle_message(&mut self, message: MultimediaSystemControlMessage, now: Instant) {
        let name = message::name(&message);
        tracing::trace!(target: "wire", name, "received");
        self.event(Event::MessageReceived(name));
        match message {
            MultimediaSystemControlMessage::Command(CommandMessage::EndSessionCommand(_)) => {
                self.handle_end_session();
            }
            // Nothing else matters once we have said goodbye; what the peer closes is acknowledged.
            MultimediaSystemControlMessage::Request(RequestMessage::CloseLogicalChannel(pdu)) => {
                self.handle_close(&pdu);
            }
            _ if matches!(self.phase, Phase::Ending { .. }) => {
                tracing::debug!(name, "ignored while the session ends");
            }
            MultimediaSystemControlMessage::Request(request) => self.handle_request(request, now),
            MultimediaSystemControlMessage::Response(response) => {
                self.handle_response(response, now);
            }
            MultimediaSystemControlMessage::Command(command) => self.handle_command(command, now),
            MultimediaSystemControlMessage::Indication(indication) => {
                self.handle_indication(indication, now);
            }
            MultimediaSystemControlMessage::Unknown(_) => {
                tracing::debug!("ignored: neither request, response, command nor indication");
            }
        }
    }

    fn handle_end_session(&mut self) {
        match self.phase {
            Phase::Ending { .. } => self.finish(SessionEnd::Agreed),
            Phase::Created | Phase::Open => {
                self.send(EndSessionCommand::Disconnect.into_message());
                self.finish(SessionEnd::ByPeer);
            }
            Phase::Ended => {}
        }
    }

    fn handle_request(&mut self, request: RequestMessage, now: Instant) {
        match request {
            RequestMessage::MasterSlaveDetermination(pdu) => {
                let reaction = self.msdse.handle_determination(&pdu, now);
                self.react_msdse(reaction, now);
            }
            RequestMessage::TerminalCapabilitySet(pdu) => {
                let reaction = self.incoming_cese.handle_set(*pdu);
                self.react_incoming_cese(reaction, now);
            }
            RequestMessage::OpenLogicalChannel(pdu) => self.handle_open(*pdu),
            RequestMessage::CloseLogicalChannel(pdu) => self.handle_close(&pdu),
            RequestMessage::RequestChannelClose(pdu) => self.handle_request_close(pdu),
            RequestMessage::RoundTripDelayRequest(pdu) => {
                if self.round_trip_rate.admit(now) {
                    self.send(rtdse::response(&pdu).into_message());
                } else {
                    tracing::debug!("round trip delay request left unanswered: too many");
                }
            }
            RequestMessage::RequestMode(pdu) => {
                let reaction = self.incoming_mrse.handle_request(pdu, now);
                self.react_incoming_mrse(reaction);
            }
            // Procedures that this side has no entity for are answered with their own rejects.
            RequestMessage::MaintenanceLoopRequest(pdu) => {
                let loop_type = match pdu.r#type {
                    MaintenanceLoopRequestType::SystemLoop => MaintenanceLoopRejectType::SystemLoop,
                    MaintenanceLoopRequestType::MediaLoop(number) => {
                        MaintenanceLoopRejectType::MediaLoop(number)
                    }
                    MaintenanceLoopRequestType::LogicalChannelLoop(number) => {
                        MaintenanceLoopRejectType::LogicalChannelLoop(number)
                    }
                    MaintenanceLoopRequestType::Unknown(unknown) => {
                        MaintenanceLoopRejectType::Unknown(unknown)
                    }
                };
                self.send(
                    MaintenanceLoopReject {
                        r#type: loop_type,
                        ..Default::default()
                    }
                    .into_message(),
                );
            }
            RequestMessage::MultiplexEntrySend(pdu) => {
                let descriptors = pdu.multiplex_entry_descriptors.iter();
                self.send(
                    MultiplexEntrySendReject {
                        sequence_number: pdu.sequence_number,
                        rejection_descriptions: descriptors
                            .map(|descriptor| MultiplexEntryRejectionDescriptions {
                                multiplex_table_entry_number: descriptor
                                    .multiplex_table_entry_number,
                                ..Default::default()
                            })
                            .collect(),
                        ..Default::default()
                    }
                    .into_message(),
                );
            }
            RequestMessage::RequestMultiplexEntry(pdu) => {
                let rejection_descriptions = pdu
                    .entry_numbers
                    .iter()
                    .map(|&number| RequestMultiplexEntryRejectionDescriptions {
                        multiplex_table_entry_number: number,
                        ..Default::default()
                    })
                    .collect();
                self.send(
                    RequestMultiplexEntryReject {
                        entry_numbers: pdu.entry_numbers,
                        rejection_descriptions,
                        ..Default::default()
                    }
                    .into_message(),
                );
            }
            RequestMessage::LogicalChannelRateRequest(pdu) => self.send(
                LogicalChannelRateReject {
                    sequence_number: pdu.sequence_number,
                    logical_channel_number: pdu.logical_channel_number,
                    ..Default::default()
                }
                .into_message(),
            ),
            RequestMessage::GenericRequest(pdu) => {
                if !self.take_generic(GenericKind::Request, &pdu) {
                    let request = RequestMessage::GenericRequest(pdu);
                    self.not_understood(FunctionNotUnderstood::Request(request), now);
                }
            }
            RequestMessage::NonStandard(_)
            | RequestMessage::CommunicationModeRequest(_)
            | RequestMessage::ConferenceRequest(_)
            | RequestMessage::MultilinkRequest(_)
            | RequestMessage::Unknown(_) => {
                self.not_understood(FunctionNotUnderstood::Request(request), now);
            }
        }
    }

    fn handle_response(&mut self, response: ResponseMessage, now: Instant) {
        match response {
            ResponseMessage::MasterSlaveDeterminationAck(pdu) => {
                let reaction = self.msdse.handle_ack(&pdu);
                self.react_msdse(reaction, now);
            }
            ResponseMessage::MasterSlaveDeterminationReject(_) => {
                let reaction = self.msdse.handle_reject(now);
                self.react_msdse(reaction, now);
            }
            ResponseMessage::TerminalCapabilitySetAck(pdu) => {
                let reaction = self.outgoing_cese.handle_ack(&pdu);
                self.react_outgoing_cese(reaction, now);
            }
            ResponseMessage::TerminalCapabilitySetReject(pdu) => {
                let reaction = self.outgoing_cese.handle_reject(*pdu);
                self.react_outgoing_cese(reaction, now);
            }
            ResponseMessage::OpenLogicalChannelAck(pdu) => self.handle_open_ack(&pdu, now),
            ResponseMessage::OpenLogicalChannelReject(pdu) => self.handle_open_reject(*pdu),
            ResponseMessage::CloseLogicalChannelAck(pdu) => {
                self.handle_close_ack(pdu.forward_logical_channel_number);
            }
            ResponseMessage::RequestChannelCloseAck(pdu) => {
                self.handle_request_close_ack(pdu.forward_logical_channel_number);
            }
            ResponseMessage::RequestChannelCloseReject(pdu) => {
                self.handle_request_close_reject(pdu.forward_logical_channel_number);
            }
            ResponseMessage::RoundTripDelayResponse(pdu) => {
                let reaction = self.rtdse.handle_response(&pdu, now);
                self.react_rtdse(reaction.indication);
            }
            ResponseMessage::RequestModeAck(pdu) => {
                let reaction = self.outgoing_mrse.handle_ack(pdu);
                self.react_outgoing_mrse(reaction);
            }
            ResponseMessage::RequestModeReject(pdu) => {
                let reaction = self.outgoing_mrse.handle_reject(pdu);
                self.react_outgoing_mrse(reaction);
            }
            ResponseMessage::GenericResponse(pdu)
                if self.take_generic(GenericKind::Response, &pdu) => {}
            other => {
                let name = message::name(&MultimediaSystemControlMessage::Response(other));
                tracing::debug!(name, "ignored: nothing was asked that it answers");
            }
        }
    }

    fn handle_command(&mut self, command: CommandMessage, now: Instant) {
        match command {
            CommandMessage::SendTerminalCapabilitySet(_) => match self.phase {
                Phase::Open => self.send_capabilities(now),
                // Ours are sent as the first thing of all.
                Phase::Created | Phase::Ending { .. } | Phase::Ended => {}
            },
            CommandMessage::Unknown(_) => {
                self.not_understood(FunctionNotUnderstood::Command(Box::new(command)), now);
            }
            CommandMessage::GenericCommand(pdu)
                if self.take_generic(GenericKind::Command, &pdu) => {}
            command => self.take_command(Command::from_message(command), now),
        }
    }

    fn handle_indication(&mut self, indication: IndicationMessage, now: Instant) {
        match indication {
            IndicationMessage::FunctionNotUnderstood(pdu) => self.event(Event::NotUnderstood(pdu)),
            IndicationMessage::MasterSlaveDeterminationRelease(_) => {
                let reaction = self.msdse.handle_release();
                self.react_msdse(reaction, now);
            }
            IndicationMessage::TerminalCapabilitySetRelease(_) => {
                let reaction = self.incoming_cese.handle_release();
                self.react_incoming_cese(reaction, now);
            }
            IndicationMessage::OpenLogicalChannelConfirm(pdu) => {
                self.handle_open_confirm(pdu.forward_logical_channel_number);
            }
            IndicationMessage::RequestChannelCloseRelease(pdu) => {
                self.handle_request_close_release(pdu.forward_logical_channel_number);
            }
            IndicationMessage::RequestModeRelease(_) => {
                let reaction = self.incoming_mrse.handle_release();
                self.react_incoming_mrse(reaction);
            }
            IndicationMessage::UserInput(pdu) => match UserInput::from_message(&pdu) {
                Some(input) => self.event(Event::UserInput(input)),
                None => {
                    let indication = IndicationMessage::UserInput(pdu);
                    self.event(Event::Indication(Indication::Other(indication.into())));
                }
            },
            IndicationMessage::GenericIndication(pdu)
                if self.take_generic(GenericKind::Indication, &pdu) => {}
            indication => self.event(Event::Indication(Indication::from_message(indication))),
        }
    }

    fn take_command(&mut self, command: Command, now: Instant) {
        if let Command::FastUpdate { channel, .. } = command
            && !self.admit_fast_update(channel, now)
        {
            return tracing::debug!(number = %channel, "fast update ignored");
        }
        self.event(Event::Command(command));
    }

    /// Whether a generic message is one that the owner understands; it is told so.
    fn take_generic(&mut self, kind: GenericKind, pdu: &h245::GenericMessage) -> bool {
        if !self.config.generic.contains(&pdu.message_identifier) {
            return false;
        }
        match GenericMessage::from_message(kind, pdu) {
            Ok(message) => {
                self.event(Event::Generic(Box::new(message)));
                true
            }
            Err(limit) => {
                tracing::debug!(%limit, "generic message not read");
                false
            }
        }
    }

    /// Never in answer to an indication, so never to a FunctionNotUnderstood.
    fn not_understood(&mut self, function: FunctionNotUnderstood, now: Instant) {
        if self.not_understood_rate.admit(now) {
            self.send(function.into_message());
        } else {
            tracing::debug!("functionNotUnderstood not sent: too many");
        }
    }
}

%% Answers requests on standard input about the modules that asn1ct has compiled.
%%
%% The types are the arguments, as MODULE:TYPE, and are named by their places from 0. Requests and answers are octets behind
%% a length of four; the answer to each request is given before the next one is read.
%%
%%   $R Place:16 Octets            decode the octets and encode the value again
%%   $V Place:16 Seed:64           make up a value and encode it
%%   $D Place:16 Loops:32 Octets   decode so many times
%%   $E Place:16 Loops:32 Octets   decode once, then encode the value so many times
%%
%%   $= Octets                     the encoding, or the nanoseconds that all loops took (64 bits)
%%   $u                            the value holds an alternative that the schema does not have
%%   $f Name                       the value that was made up meets this fault
%%   $d Text                       decoding failed
%%   $e Text                       encoding failed, or no value could be made up
-module(oracle).
-export([start/0]).

start() ->
    Arguments = init:get_plain_arguments(),
    Types = list_to_tuple([type(A) || A <- Arguments]),
    ok = asn1_db:dbstart([filename:dirname(code:which(?MODULE))]),
    Port = open_port({fd, 0, 1}, [{packet, 4}, binary, eof]),
    loop(Port, Types).

type(Argument) ->
    [Module, Type] = string:split(Argument, ":"),
    {list_to_atom(Module), list_to_atom(Type)}.

loop(Port, Types) ->
    receive
        {Port, {data, <<Kind, Place:16, Rest/binary>>}} ->
            {Module, Type} = element(Place + 1, Types),
            port_command(Port, answer(Kind, Module, Type, Rest)),
            loop(Port, Types);
        {Port, eof} ->
            halt(0)
    end.

answer($R, Module, Type, Octets) ->
    case catch Module:decode(Type, Octets) of
        {ok, Value} ->
            case beyond_the_schema(Value) of
                true -> [$u];
                false -> encode(Module, Type, Value)
            end;
        Failure -> text($d, Failure)
    end;
answer($V, Module, Type, <<Seed:64>>) ->
    case catch made_up:value(Module, Type, Seed) of
        {'EXIT', Failure} -> text($e, Failure);
        Value ->
            case faults:'of'(Value) of
                none -> encode(Module, Type, Value);
                Fault -> [$f, atom_to_binary(Fault)]
            end
    end;
answer($D, Module, Type, <<Loops:32, Octets/binary>>) ->
    took(fun() -> decode_often(Loops, Module, Type, Octets) end);
answer($E, Module, Type, <<Loops:32, Octets/binary>>) ->
    {ok, Value} = Module:decode(Type, Octets),
    {ok, Octets} = Module:encode(Type, Value),
    took(fun() -> encode_often(Loops, Module, Type, Value) end).

encode(Module, Type, Value) ->
    case catch Module:encode(Type, Value) of
        {ok, Octets} -> [$=, Octets];
        Failure -> text($e, Failure)
    end.

%% Whether a decoded value holds an alternative or enumeral that the schema does not have. There is no encoding such.
beyond_the_schema({asn1_ExtAlt, _}) -> true;
beyond_the_schema({asn1_enum, _}) -> true;
beyond_the_schema(Value) when is_tuple(Value) -> beyond_the_schema(tuple_to_list(Value));
beyond_the_schema([Value | Rest]) -> beyond_the_schema(Value) orelse beyond_the_schema(Rest);
beyond_the_schema(_) -> false.

text(Kind, Term) -> [Kind, unicode:characters_to_binary(io_lib:format("~0tP", [Term, 12]))].

took(Work) ->
    Began = erlang:monotonic_time(nanosecond),
    Work(),
    Took = erlang:monotonic_time(nanosecond) - Began,
    [$=, <<Took:64>>].

decode_often(0, _, _, _) -> ok;
decode_often(Loops, Module, Type, Octets) ->
    {ok, _} = Module:decode(Type, Octets),
    decode_often(Loops - 1, Module, Type, Octets).

encode_often(0, _, _, _) -> ok;
encode_often(Loops, Module, Type, Value) ->
    {ok, _} = Module:encode(Type, Value),
    encode_often(Loops - 1, Module, Type, Value).

%% Compiles modules of ASN.1 for aligned PER: the arguments are how, and the files in the order in which they import from one another.
%%
%% asn1ct reads them one after another, since each needs what it has learned of those before; the code that it writes
%% is compiled meanwhile, several modules at a time.
-module(build).
-export([start/0]).

start() ->
    [How | Files] = init:get_plain_arguments(),
    Workers = [read(File, options(How)) || File <- Files],
    [receive {'DOWN', Worker, process, _, Reason} -> expect(ok, Reason) end || Worker <- Workers],
    halt(0).

%% Most of the time goes into the optimisation of two modules with thousands of functions.
options("plain") -> [report, no_copt, no_ssa_opt, no_bsm_opt, no_fun_opt, no_bool_opt, no_share_opt];
options("optimised") -> [report].

read(File, Options) ->
    expect(ok, asn1ct:compile(File, [per, noobj, {i, "."}])),
    {_, Worker} = spawn_monitor(fun() ->
        {ok, _} = compile:file(filename:rootname(File), Options),
        exit(ok)
    end),
    Worker.

expect(Expected, Expected) -> ok;
expect(_, Failure) ->
    io:format("~0tP~n", [Failure, 20]),
    halt(1).

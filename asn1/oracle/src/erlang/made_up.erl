%% Random values of a type, made up from what asn1ct has kept of the parsed module. Nothing here comes from our own reading
%% of the schemas.
%%
%% A value has a budget. When that is spent, what is OPTIONAL is left out, lists are short, and a CHOICE takes a simple
%% alternative if it has one.
-module(made_up).
-export([value/3]).

-define(BUDGET, 100).
-define(MAX_DEPTH, 40).

value(Module, Type, Seed) ->
    rand:seed(exsss, Seed),
    put(budget, ?BUDGET),
    put(fault, none),
    put(fullness, element(rand:uniform(4), {0.1, 0.4, 0.7, 1.0})),
    named(Module, Type, [], 0).

named(_, _, _, Depth) when Depth > ?MAX_DEPTH -> exit(too_deep);
named(Module, Name, Constraints, Depth) ->
    case definition(Module, Name) of
        {type, _, {'ObjectClassFieldType', _, _, _, 'ASN1_OPEN_TYPE'}, Own, _, _} = Type ->
            %% asn1ct encodes the value that stands in an open type with a name; in others it wants octets.
            case content(Own) of
                none -> of_type(Type, Module, Constraints, Depth + 1);
                {Where, Content} -> named(Where, Content, [], Depth + 1)
            end;
        Type -> of_type(Type, Module, Constraints, Depth + 1)
    end.

%% T of TYPE-IDENTIFIER.&Type (T).
content(Constraints) ->
    case [{Module, Name} || {'Externaltypereference', _, Module, Name} <- Constraints] of
        [Content | _] -> Content;
        [] -> none
    end.

%% Kept in the process dictionary: the database copies them each time.
definition(Module, Name) ->
    case get({Module, Name}) of
        undefined ->
            Type = element(5, asn1_db:dbget(Module, Name)),
            put({Module, Name}, Type),
            Type;
        Type ->
            Type
    end.

%% The constraints of a reference add to those of the type.
of_type({type, _, Definition, Own, _, _}, Module, Outer, Depth) ->
    put(budget, get(budget) - 1),
    of_definition(Definition, Outer ++ Own, Module, Depth).

of_definition({'Externaltypereference', _, Module, Name}, Constraints, _, Depth) ->
    named(Module, Name, Constraints, Depth);
of_definition('BOOLEAN', _, _, _) -> rand:uniform(2) =:= 1;
of_definition('NULL', _, _, _) -> 'NULL';
of_definition('INTEGER', Constraints, _, _) -> integer(Constraints);
of_definition({'INTEGER', _}, Constraints, _, _) -> integer(Constraints);
of_definition({'ENUMERATED', Names}, _, _, _) -> element(1, one_of(both(Names)));
of_definition('OCTET STRING', Constraints, _, _) -> rand:bytes(count(Constraints));
of_definition({'BIT STRING', _}, Constraints, _, _) ->
    Count = count(Constraints),
    <<Bits:Count/bitstring, _/bitstring>> = rand:bytes(Count div 8 + 1),
    Bits;
of_definition('OBJECT IDENTIFIER', _, _, _) ->
    First = rand:uniform(3) - 1,
    Second = rand:uniform(if First =:= 2 -> 200; true -> 40 end) - 1,
    Rest = [one_of([arc(8), arc(15), arc(33)]) || _ <- lists:seq(1, rand:uniform(6))],
    list_to_tuple([First, Second | Rest]);
of_definition('BMPString', Constraints, _, _) ->
    [{0, 0, rand:uniform(256) - 1, rand:uniform(256) - 1} || _ <- lists:seq(1, count(Constraints))];
of_definition('GeneralString', Constraints, _, _) -> binary_to_list(rand:bytes(count(Constraints)));
of_definition(String, Constraints, _, _) when
    String =:= 'GeneralizedTime';
    String =:= 'IA5String';
    String =:= 'NumericString';
    String =:= 'PrintableString';
    String =:= 'VisibleString'
->
    Alphabet = alphabet(Constraints, String),
    Characters = [one_of(Alphabet) || _ <- lists:seq(1, count(Constraints))],
    note(Characters, bounds(Constraints)),
    Characters;
of_definition({'ObjectClassFieldType', _, _, _, 'ASN1_OPEN_TYPE'}, Constraints, _, Depth) ->
    case content(Constraints) of
        none -> rand:bytes(rand:uniform(40));
        {Module, Name} ->
            {ok, Octets} = Module:encode(Name, named(Module, Name, [], Depth)),
            Octets
    end;
of_definition({'ObjectClassFieldType', _, _, _, {typefield, Field}}, _, _, Depth) ->
    %% By the object whose code is beside it.
    case proplists:get_value(Field, get(object)) of
        {'Externaltypereference', _, Module, Name} -> named(Module, Name, [], Depth);
        undefined -> {asn1_OPENTYPE, rand:bytes(rand:uniform(40))}
    end;
of_definition({Sequence, _, Table, _, Components}, _, Module, Depth) when
    Sequence =:= 'SEQUENCE'; Sequence =:= 'SET'
->
    Codes = code(Table),
    list_to_tuple([Sequence | [component(C, Codes, Module, Depth) || C <- components(Components)]]);
of_definition({'CHOICE', Alternatives}, _, Module, Depth) ->
    {'ComponentType', _, Name, Type, _, _, _} = alternative(components(Alternatives)),
    {Name, of_type(Type, Module, [], Depth)};
of_definition({List, Type}, Constraints, Module, Depth) when
    List =:= 'SEQUENCE OF'; List =:= 'SET OF'
->
    {Least, Most} = bounds(Constraints),
    Room = case get(budget) > 0 of true -> 4; false -> 0 end,
    Count = Least + rand:uniform(min(Most - Least, Room) + 1) - 1,
    [of_type(Type, Module, [], Depth) || _ <- lists:seq(1, Count)].

%% Whether a component is there, and its value. Some are codes of objects that are chosen already.
component({'ComponentType', _, Name, Type, Presence, _, _}, Codes, Module, Depth) ->
    case Presence =:= mandatory orelse (get(budget) > 0 andalso rand:uniform() < get(fullness)) of
        true ->
            case Codes of
                #{Name := Code} -> Code;
                #{} -> of_type(Type, Module, [], Depth)
            end;
        false when Presence =:= 'OPTIONAL' -> asn1_NOVALUE;
        false -> asn1_DEFAULT
    end.

%% An object of the set that says which types the components of a SEQUENCE have, most often, and its code by the name
%% of the component. The set may be empty.
code({simpletableattributes, {Module, Set}, Name, _, _, _, _}) ->
    {'ObjectSet', _, _, _, Objects} = definition(Module, Set),
    Coded = [{Code, Fields} || {_, Code, Fields} <- Objects],
    case Coded =:= [] orelse rand:uniform(4) =:= 1 of
        true ->
            put(object, []),
            #{};
        false ->
            {Code, Fields} = one_of(Coded),
            put(object, Fields),
            #{Name => Code}
    end;
code(_) -> #{}.

alternative(Alternatives) ->
    Simple = [A || {'ComponentType', _, _, {type, _, D, _, _, _}, _, _, _} = A <- Alternatives, is_atom(D)],
    case get(budget) > 0 orelse Simple =:= [] of
        true -> one_of(Alternatives);
        false -> one_of(Simple)
    end.

components(Components) -> [C || C <- both(Components), element(1, C) =:= 'ComponentType'].

%% Root and additions, in the order of the text.
both({Root, Additions}) -> Root ++ Additions;
both({Root, Additions, More}) -> Root ++ Additions ++ More;
both(Root) -> Root.

integer(Constraints) ->
    {Least, Most} = range(Constraints),
    Power = 1 bsl (rand:uniform(63) - 1),
    Number =
        case rand:uniform(6) of
            1 -> Least;
            2 -> Most;
            3 -> Least + Power - 1;
            4 -> Least + Power;
            _ -> Least + rand:uniform(Most - Least + 1) - 1
        end,
    max(Least, min(Most, Number)).

range(Constraints) ->
    case [C || C <- Constraints, is_range(C)] of
        [{{'ValueRange', {Least, Most}}, _} | _] ->
            %% Extensible: what is outside of it can be sent as well.
            case rand:uniform(3) of
                1 -> {-1 bsl 63, 1 bsl 63 - 1};
                _ -> {Least, Most}
            end;
        [{'ValueRange', {Least, 'MAX'}} | _] -> {Least, 1 bsl 63 - 1};
        [{'ValueRange', {Least, Most}} | _] -> {Least, Most};
        [{'SingleValue', Value} | _] -> {Value, Value};
        [] -> {-1 bsl 63, 1 bsl 63 - 1}
    end.

is_range({{'ValueRange', _}, _}) -> true;
is_range({'ValueRange', _}) -> true;
is_range({'SingleValue', _}) -> true;
is_range(_) -> false.

count(Constraints) ->
    {Least, Most} = bounds(Constraints),
    Wanted =
        case rand:uniform(6) of
            1 -> Least;
            2 -> min(Most, Least + 300);
            3 -> one_of([0, 1, 2, 127, 128, 255]);
            _ -> Least + rand:uniform(20)
        end,
    Count =
        case get(budget) > 0 of
            true -> max(Least, min(Most, Wanted));
            false -> Least
        end,
    put(budget, get(budget) - Count div 32),
    Count.

bounds(Constraints) ->
    case [S || {'SizeConstraint', S} <- Constraints] of
        [{{Least, Most}, _} | _] -> {Least, Most};
        [{Least, 'MAX'} | _] -> {Least, Least + 70000};
        [{Least, Most} | _] -> {Least, Most};
        [Count | _] when is_integer(Count) -> {Count, Count};
        [] -> {0, 70000}
    end.

%% An empty string whose length is less than an octet is a fault of its own.
note([], {Least, Most}) when Least < Most, Most - Least < 255 -> put(fault, empty_string);
note(_, _) -> ok.

alphabet(Constraints, String) ->
    case [A || {'PermittedAlphabet', A} <- Constraints] of
        [{'SingleValue', Characters} | _] -> Characters;
        [] when String =:= 'NumericString' -> " 0123456789";
        [] when String =:= 'PrintableString' -> lists:seq($a, $z) ++ lists:seq($A, $Z) ++ " '()+,-./0123456789:=?";
        [] when String =:= 'VisibleString'; String =:= 'GeneralizedTime' -> lists:seq($\s, $~);
        [] -> lists:seq(0, 127)
    end.

arc(Bits) -> rand:uniform(1 bsl Bits) - 1.

one_of(List) -> lists:nth(rand:uniform(length(List)), List).

%% Which of the faults that faults.rs lists a value that was made up would meet when it is encoded.
-module(faults).
-export(['of'/1]).

'of'(Value) ->
    case get(fault) of
        none -> in(Value);
        Fault -> Fault
    end.

in({setup, Setup}) when element(41, Setup) =/= asn1_NOVALUE -> hop_count;
in(Value) when is_tuple(Value) -> in(tuple_to_list(Value));
in([Value | Rest]) ->
    case in(Value) of
        none -> in(Rest);
        Fault -> Fault
    end;
in(_) -> none.

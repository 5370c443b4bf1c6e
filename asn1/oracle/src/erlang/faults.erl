%% Which of the faults that faults.rs lists a value would meet when it is encoded.
-module(faults).
-export(['of'/1]).

'of'({setup, Setup}) when element(41, Setup) =/= asn1_NOVALUE -> hop_count;
'of'({differential, Numbers}) ->
    case lists:any(fun(Number) -> element(2, Number) =:= [] end, Numbers) of
        true -> empty_network_address;
        false -> 'of'(Numbers)
    end;
'of'(Value) when is_tuple(Value) -> 'of'(tuple_to_list(Value));
'of'([Value | Rest]) ->
    case 'of'(Value) of
        none -> 'of'(Rest);
        Fault -> Fault
    end;
'of'(_) -> none.

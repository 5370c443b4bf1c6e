//! Values (X.680).

use super::Parser;
use crate::error::Result;
use crate::lexer::TokenKind;
use crate::syntax::Value;

impl Parser {
    pub(super) fn value(&mut self) -> Result<Value> {
        if self.is_sign("-") || matches!(self.peek(), TokenKind::Number(_)) {
            return Ok(Value::Integer(self.integer()?));
        }
        if self.is_sign("{") {
            return Ok(Value::Braces(self.braces()?));
        }
        let value = match self.peek() {
            TokenKind::Text(text) => Value::Text(text.clone()),
            TokenKind::Bits(digits, letter) => Value::Bits(digits.clone(), *letter),
            TokenKind::Lower(name) => Value::Reference(name.clone()),
            TokenKind::Upper(word) if word == "TRUE" => Value::Boolean(true),
            TokenKind::Upper(word) if word == "FALSE" => Value::Boolean(false),
            TokenKind::Upper(word) if word == "NULL" => Value::Null,
            _ => return self.unexpected("a value"),
        };
        self.next += 1;
        match value {
            Value::Reference(alternative) if self.accept(":") => {
                Ok(Value::Choice(alternative, Box::new(self.value()?)))
            }
            value => Ok(value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parser::tests::module;
    use crate::syntax::AssignmentKind;

    #[test]
    fn values_of_a_choice() {
        let module = module("nine Id ::= standard : 9").expect("a module");
        match &module.assignments[0].kind {
            AssignmentKind::Value(_, value) => {
                let nine = Box::new(Value::Integer(9));
                assert_eq!(*value, Value::Choice("standard".to_owned(), nine));
            }
            other => panic!("{other:?}"),
        }
    }
}

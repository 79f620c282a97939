use super::*;

#[test]
fn every_command_of_the_table_has_a_shape() {
    assert!(TABLE.len() > 40);
    for command in TABLE.values() {
        assert!(one_line(&command.args).starts_with('{'), "{}: {}", command.name, command.args);
        assert!(!command.reply.is_empty(), "{}", command.name);
    }
}

#[test]
fn a_wrong_argument_is_named_and_its_value_is_not() {
    let wrong = serde_json::from_value::<Nothing>(serde_json::json!({"secret": "hunter2"})).unwrap_err();
    let error = misshapen(&wrong);
    assert_eq!((error.code(), error.field()), (Code::InvalidArgument, Some("secret")));
    assert!(!serde_json::to_string(&error).unwrap().contains("hunter2"));
}

package vn.motcua.forms;

/** The same question elsewhere: asked of one row, or of a value that is computed. */
final class SameQuestion {

    private SameQuestion() {}

    static Question with(Question question, Question.Prompt prompt) {
        return switch (question) {
            case Question.Text text ->
                new Question.Text(prompt, text.maxLength(), text.invalid(), text.look(), text.digits(), text.secret());
            case Question.Count number ->
                new Question.Count(prompt, number.least(), number.most(), number.decimals(), number.unit());
            case Question.Money money -> new Question.Money(prompt, money.least(), money.most());
            case Question.Day day -> new Question.Day(prompt, day.autocomplete(), day.known());
            case Question.Choice choice -> new Question.Choice(prompt, choice.options());
            case Question.Code code -> new Question.Code(prompt, code.list());
            case Question.YesNo _ -> new Question.YesNo(prompt);
            case Question.Address address ->
                new Question.Address(
                        prompt,
                        address.communes(),
                        address.here(),
                        address.within(),
                        address.reach(),
                        address.street());
            case Question.Paper _, Question.Rows _, Question.Computed _ ->
                throw new IllegalArgumentException("There is one of it only: " + question.field());
        };
    }
}

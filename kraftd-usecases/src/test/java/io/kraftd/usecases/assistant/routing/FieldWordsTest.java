package io.kraftd.usecases.assistant.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.usecases.assistant.desk.Spelling;
import io.kraftd.usecases.assistant.tools.FieldName;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What are the payment terms of Alfa?                                        | PAYMENT_TERMS  |
            What are the payment terms and the delivery terms of Alfa?                 | PAYMENT_TERMS  | DELIVERY_TERMS
            Welche Zahlungsbedingungen hat Alfa und wie lange ist das Angebot gültig?  | VALID_UNTIL    | PAYMENT_TERMS
            Quelles sont les conditions de paiement et la garantie ?                   | PAYMENT_TERMS  | WARRANTY
            Who is the supplier in a.pdf and what is the total?                        | SUPPLIER       | TOTAL
            Which lines and prices does it offer?                                      | LINES          |
            When is the invoice due?                                                   | DUE_DATE       |
            When does invoice.pdf fall due?                                            | DUE_DATE       |
            What is the due date of the invoice?                                       | DUE_DATE       |
            When are the quotations due?                                               | DEADLINE       |
            When are the pumps due on site?                                            | DELIVERY_DATE  |
            """)
    void a_question_with_two_subjects_asks_for_both(String question, FieldName first, FieldName second) {
        List<FieldName> asked = FieldWords.in(Spelling.folded(question));

        assertThat(asked).startsWith(first);
        assertThat(FieldWords.beside(asked, Spelling.folded(question)))
                .isEqualTo(second == null ? List.of() : List.of(second));
    }
}

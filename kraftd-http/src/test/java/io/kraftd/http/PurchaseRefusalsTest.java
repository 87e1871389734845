package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What steps refuse, by the name of the value, and never with a 500. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PurchaseRefusalsTest {
    private static final String LONG = "9".repeat(3_000);

    private Service service;
    private Buyer buyer;
    private Purchase purchase;

    @BeforeAll
    void start() {
        service = Service.reading();
        buyer = service.buyer("bea");
        purchase = Purchase.begun(buyer, Purchase.INQUIRY)
                .proposed(Purchase.quote("Alfa", "100", "10"))
                .done("po", "'order_date':'2026-06-01'");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest(name = "{0} {2} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "inquiry          | colour                     | 'colour':'red'",
                "estimation       | currency                   | 'currency':'XYZ'",
                "estimation       | currency                   | 'currency':'XAU'",
                "estimation       | currency                   | 'currency':5",
                "estimation       | mark_up_percent            | 'mark_up_percent':-1",
                "estimation       | mark_up_percent            | 'mark_up_percent':'1001'",
                "estimation       | contingency_percent        | 'contingency_percent':1E-999999",
                "estimation       | contingency_percent        | 'contingency_percent':1E999999",
                "estimation       | contingency_percent        | 'contingency_percent':'LONG'",
                "estimation       | contingency_percent        | 'contingency_percent':0.0000000000001",
                "estimation       | rates[0].unit_price        | 'rates':[{'rfq_line':'1'}]",
                "estimation       | rates[0].rfq_line          | 'currency':'USD','rates':[{'rfq_line':'77','unit_price':1}]",
                "estimation       | rates[0].color             | 'rates':[{'rfq_line':'1','unit_price':1,'color':'red'}]",
                "estimation       | rates[0]                   | 'rates':[null]",
                "estimation       | rates[0]                   | 'rates':[7]",
                "estimation       | rates                      | 'rates':{}",
                "normalize-quotes | supplier_quotes            | 'plug_policy':'mean'",
                "normalize-quotes | plug_policy                | 'plug_policy':'guess'",
                "normalize-quotes | award_date                 | 'award_date':'2026-02-30'",
                "normalize-quotes | award_date                 | 'award_date':'01.02.2026'",
                "normalize-quotes | award_date                 | 'award_date':'+999999999-12-31'",
                "normalize-quotes | cost_of_capital_percent    | 'cost_of_capital_percent':101",
                "normalize-quotes | exchange_rates[0].rate     | 'exchange_rates':[{'base':'USD','quote':'EUR','rate':0}]",
                "normalize-quotes | exchange_rates[0].quote    | 'exchange_rates':[{'base':'USD','quote':'USD','rate':1}]",
                "normalize-quotes | pack_factors[0].factor     | 'pack_factors':[{'rfq_line':'1','from_unit':'roll','to_unit':'m','factor':-5}]",
                "normalize-quotes | freight_plugs[0].kind      | 'freight_plugs':[{'supplier':'A','amount':1,'currency':'USD','kind':'bribe'}]",
                "normalize-quotes | freight_plugs[0].supplier  | 'supplier_quotes':[QUOTE],'freight_plugs':[{'supplier':'Zed','amount':1,'currency':'USD'}]",
                "normalize-quotes | line_plugs[0].rfq_line     | 'supplier_quotes':[QUOTE],'line_plugs':[{'supplier':'Alfa','rfq_line':'77','amount':1}]",
                "normalize-quotes | line_matches[0].quote_line | 'supplier_quotes':[QUOTE],'line_matches':[{'supplier':'Alfa','quote_line':'9','rfq_line':'1'}]",
                "normalize-quotes | quotation_document_ids     | 'quotation_document_ids':['SELF']",
                "normalize-quotes | quotation_document_ids[0]  | 'quotation_document_ids':['1']",
                "normalize-quotes | supplier_quotes            | 'supplier_quotes':[QUOTE,QUOTE]",
                "normalize-quotes | supplier_quotes[0].supplier | 'supplier_quotes':[{'price':1,'currency':'USD'}]",
                "normalize-quotes | supplier_quotes[0].supplier | 'supplier_quotes':[{'supplier':'***','price':1,'currency':'USD'}]",
                "normalize-quotes | supplier_quotes[0].supplier | 'supplier_quotes':[{'supplier':'A\\u0000B','price':1,'currency':'USD'}]",
                "normalize-quotes | supplier_quotes[0].price   | 'supplier_quotes':[{'supplier':'A','price':1E-999999,'currency':'USD'}]",
                "normalize-quotes | supplier_quotes[0].price   | 'supplier_quotes':[{'supplier':'A','price':-1,'currency':'USD'}]",
                "normalize-quotes | supplier_quotes[0].price   | 'supplier_quotes':[{'supplier':'A','price':1,'currency':'USD','lines':[{'rfq_line':'1','unit_price':1}]}]",
                "normalize-quotes | supplier_quotes[0].tax_basis | 'supplier_quotes':[{'supplier':'A','price':1,'currency':'USD','tax_basis':'maybe'}]",
                "normalize-quotes | supplier_quotes[0].incoterm | 'supplier_quotes':[{'supplier':'A','price':1,'currency':'USD','incoterm':'XYZ'}]",
                "normalize-quotes | supplier_quotes[0].discount_percentage | 'supplier_quotes':[{'supplier':'A','price':1,'currency':'USD','discount_percentage':101}]",
                "normalize-quotes | supplier_quotes[0].lead_time_days | 'supplier_quotes':[{'supplier':'A','price':1,'currency':'USD','lead_time_days':2147483647}]",
                "normalize-quotes | supplier_quotes[0].lead_time_days | 'supplier_quotes':[{'supplier':'A','price':1,'currency':'USD','lead_time_days':99999999999}]",
                "normalize-quotes | supplier_quotes[0].lines[0] | 'supplier_quotes':[{'supplier':'A','currency':'USD','lines':[{'unit_price':1}]}]",
                "normalize-quotes | supplier_quotes[0].lines[0].quantity | 'supplier_quotes':[{'supplier':'A','currency':'USD','lines':[{'rfq_line':'1','quantity':0,'unit_price':1}]}]",
                "normalize-quotes | supplier_quotes[0].lines[0].price_basis | 'supplier_quotes':[{'supplier':'A','currency':'USD','lines':[{'rfq_line':'1','price_basis':0,'unit_price':1}]}]",
                "normalize-quotes | supplier_quotes[0].lines[0].rfq_line | 'supplier_quotes':[{'supplier':'A','currency':'USD','lines':[{'rfq_line':'77','unit_price':1}]}]",
                "normalize-quotes | supplier_quotes[0].lines[1].line | 'supplier_quotes':[{'supplier':'A','currency':'USD','lines':[{'line':'2','rfq_line':'1','unit_price':1},{'rfq_line':'2','unit_price':1}]}]",
                "comparison       | criteria[0].weight         | 'criteria':[{'name':'price','weight':-0.1}]",
                "comparison       | criteria                   | 'criteria':[{'name':'price','weight':0}]",
                "comparison       | criteria[0].name           | 'criteria':[{'name':' ','weight':1}]",
                "comparison       | scores[0].score            | 'scores':[{'supplier':'Alfa','criterion':'quality','score':1.1}]",
                "comparison       | scores                     | 'scores':[{'supplier':'Zed','criterion':'quality','score':1}]",
                "comparison       | constraints.max_suppliers  | 'constraints':{'max_suppliers':0}",
                "comparison       | constraints.budget         | 'constraints':{'budget':-1}",
                "comparison       | constraints.exclude        | 'constraints':{'exclude':['Zed']}",
                "comparison       | constraints.exclude[0]     | 'constraints':{'exclude':[null]}",
                "comparison       | constraints.keep_together  | 'constraints':{'keep_together':[['1','77']]}",
                "comparison       | constraints.colour         | 'constraints':{'colour':1}",
                "po               | supplier_id                | 'supplier_id':'Zed'",
                "po               | order_date                 | 'order_date':'0001-01-01'",
                "po               | notes                      | 'notes':'a\\u0001b'",
                "po               | buyer_endpoint             | 'buyer_endpoint':'me'",
                "po               | supplier_endpoint          | 'supplier_endpoint':'0088:1'",
                "proforma-invoice | po_id                      | 'po_id':'PO-2026-00099'",
                "proforma-invoice | po_id                      | 'po_id':'first'"
            })
    void names_the_value_that_cannot_be_accepted(String step, String field, String members) {
        String etag = purchase.state().header("ETag");

        Reply refused = purchase.step(
                        step,
                        members.replace("LONG", LONG)
                                .replace("QUOTE", Purchase.quote("Alfa", "1", "1"))
                                .replace("SELF", purchase.id()))
                .isProblem(422, "invalid_fields");

        assertThat(refused.json().path("errors").findValuesAsText("field")).contains(field);
        assertThat(purchase.state().header("ETag")).isEqualTo(etag);
    }

    @Test
    void lists_are_bounded() {
        String rates = "{'rfq_line':'1','unit_price':1},".repeat(2_001);

        Reply refused = purchase.step("estimation", "'rates':[" + rates.substring(0, rates.length() - 1) + "]")
                .isProblem(422, "invalid_fields");

        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("rates");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "currency_missing     | {'supplier':'A','price':1}",
                "price_missing        | {'supplier':'A','currency':'USD'}",
                "tax_rate_missing     | {'supplier':'A','price':1,'currency':'USD','tax_basis':'inclusive'}",
                "unit_not_convertible | {'supplier':'A','currency':'USD','lines':[{'rfq_line':'2','quantity':4,'unit':'roll','unit_price':1}]}"
            })
    void a_bid_that_means_nothing_as_it_stands_says_why(String code, String quote) {
        Purchase fresh = Purchase.begun(buyer, Purchase.INQUIRY);

        Reply refused = fresh.step("normalize-quotes", "'target_currency':'USD','supplier_quotes':[" + quote + "]")
                .isProblem(422, code);

        assertThat(refused.at("supplier")).isEqualTo("A");
        assertThat(fresh.state().at("status")).isEqualTo("REVIEW_PENDING");
    }

    @Test
    void an_award_that_cannot_be_names_the_scenarios_or_the_constraints_that_conflict() {
        Purchase fresh = Purchase.begun(buyer, Purchase.INQUIRY).quoted(Purchase.quote("Alfa", "100", "10"));
        fresh.done("comparison", "'constraints':{'must_include':['Alfa'],'exclude':['Alfa']}");

        Reply unknown = fresh.step("proposal", "'scenario':'best_guess'").isProblem(422, "scenario_unknown");

        assertThat(unknown.json().has("scenarios")).isTrue();
        fresh.done("comparison", "'constraints':{'budget':1}");
        Reply infeasible = fresh.step("proposal", "").isProblem(409, "award_infeasible");
        assertThat(infeasible.json().path("conflicts").toString()).contains("budget");
    }

    @Test
    void a_quotation_of_nobody_is_refused_by_its_document() {
        String nameless = Purchase.document(
                buyer,
                "quote.csv",
                "Quotation,Q-1\nItem,Description,Qty,Unit,Unit Price,Amount\n1,Gate valve,2,pcs,3.00,6.00\n",
                "QUOTATION");

        Reply refused = purchase.step("normalize-quotes", "'quotation_document_ids':['" + nameless + "']")
                .isProblem(422, "supplier_missing");

        assertThat(refused.at("document_id")).isEqualTo(nameless);
    }

    @Test
    void documents_that_are_not_there_and_ids_that_differ_are_told_apart() {
        String nowhere = "00000000-0000-4000-8000-000000000000";

        buyer.postJson("/workflow/inquiry", "{}").isProblem(422, "invalid_fields");
        buyer.postJson("/workflow/inquiry?document_id=1", "{}").isProblem(404, "not_found");
        buyer.postJson("/workflow/inquiry?document_id=" + nowhere, "{}").isProblem(404, "not_found");
        buyer.postJson("/workflow/po?document_id=" + nowhere, "{'document_id':'" + purchase.id() + "'}")
                .isProblem(400, "conflicting_values");
        purchase.step("normalize-quotes", "'quotation_document_ids':['" + nowhere + "']")
                .isProblem(404, "not_found");
        Wire.postJson(service.base(), "/workflow/inquiry", "{}").isProblem(401, "token_missing");
        buyer.get("/workflow/" + nowhere).isProblem(404, "not_found");
        buyer.get("/workflow/1/comparison.xlsx").isProblem(404, "not_found");
    }
}

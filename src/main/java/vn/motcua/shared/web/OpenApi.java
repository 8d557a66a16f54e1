package vn.motcua.shared.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document at {@code /v3/api-docs}: what all resources of the API share. */
@Configuration(proxyBeanMethods = false)
public class OpenApi {

    /** Name of the scheme that opens resources which are not open to everybody. */
    public static final String BEARER = "bearer";

    private static final String PROBLEM = "Problem";
    private static final String FAULT = "Fault";
    private static final String REFERENCE = "#/components/schemas/";

    @Bean
    OpenAPI apiDocument() {
        return new OpenAPI()
                .info(new Info()
                        .title("Một Cửa")
                        .version("v1")
                        .description("Administrative procedures of a locality for programs. docs/api.md walks a dossier"
                                + " through. Errors are application/problem+json (RFC 9457) in Vietnamese, English"
                                + " beside it; code is stable. Times are ISO 8601 with offset, in office time.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("from POST /api/v1/tokens")));
    }

    /** Every resource can refuse, and all refuse in one shape. */
    @Bean
    OpenApiCustomizer apiRefusals() {
        return document -> {
            document.getComponents().addSchemas(FAULT, fault()).addSchemas(PROBLEM, problem());
            document.getPaths().values().forEach(path -> path.readOperations().forEach(OpenApi::addRefusal));
        };
    }

    private static void addRefusal(Operation operation) {
        var shape = new MediaType().schema(new Schema<>().$ref(REFERENCE + PROBLEM));
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("Refused; nothing was changed unless detail says so")
                                .content(new Content().addMediaType("application/problem+json", shape)));
    }

    private static Schema<?> problem() {
        var problem = new ObjectSchema();
        problem.addProperty("type", text("about:blank"));
        problem.addProperty("status", new IntegerSchema().description("as the status line"));
        problem.addProperty("code", text("stable name of the error"));
        problem.addProperty("title", text("what happened, in Vietnamese"));
        problem.addProperty("detail", text("what was kept and what to do next, in Vietnamese"));
        problem.addProperty("titleEn", text("what happened, in English"));
        problem.addProperty("detailEn", text("what was kept and what to do next, in English"));
        problem.addProperty("instance", text("path of the request"));
        problem.addProperty("errors", faults());
        problem.setRequired(List.of("status", "code", "title", "detail", "titleEn", "detailEn"));
        return problem;
    }

    private static Schema<?> faults() {
        var faults = new ArraySchema();
        faults.setItems(new Schema<>().$ref(REFERENCE + FAULT));
        faults.setDescription("the places to mend, where there are any");
        return faults;
    }

    private static Schema<?> fault() {
        var fault = new ObjectSchema();
        fault.addProperty("field", text("path of the answer as in the form, or member of the request"));
        fault.addProperty("message", text("what to do there, in Vietnamese"));
        fault.addProperty("messageEn", text("what to do there, in English"));
        fault.setRequired(List.of("field", "message", "messageEn"));
        return fault;
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}

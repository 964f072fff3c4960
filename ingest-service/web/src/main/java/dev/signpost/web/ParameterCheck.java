package dev.signpost.web;

import io.vertx.ext.web.RoutingContext;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.SchemaRepository;
import io.vertx.json.schema.Validator;
import io.vertx.json.schema.common.dsl.SchemaType;
import io.vertx.openapi.contract.Location;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds a request's path and query parameters against what its operation's contract says of them.
 */
final class ParameterCheck {
  private final List<Checked> parameters;
  private final Set<String> allowedInQuery;

  ParameterCheck(OpenAPIContract contract, Operation operation) {
    SchemaRepository schemas = contract.getSchemaRepository();
    this.parameters =
        operation.getParameters().stream()
            .filter(parameter -> parameter.getIn() != Location.HEADER)
            .map(parameter -> new Checked(parameter, schemas.validator(parameter.getSchema())))
            .toList();
    this.allowedInQuery =
        parameters.stream()
            .filter(Checked::inQuery)
            .map(Checked::name)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The request's parameters.
   *
   * @throws ProblemException saying which parameter is wrong and what was expected; values are not
   *     repeated
   */
  Parameters check(RoutingContext ctx) {
    for (String name : ctx.queryParams().names()) {
      if (!allowedInQuery.contains(name)) {
        throw Problem.of(400, "unknown-parameter", "Unknown parameter", "no such query parameter")
            .with("parameter", name)
            .with("allowed", List.copyOf(allowedInQuery))
            .asException();
      }
    }
    Map<String, Object> values = new HashMap<>();
    for (Checked parameter : parameters) {
      Object value = parameter.read(ctx);
      if (value != null) {
        values.put(parameter.name(), value);
      }
    }
    return new Parameters(values);
  }

  private record Checked(Parameter parameter, Validator validator) {
    String name() {
      return parameter.getName();
    }

    boolean inQuery() {
      return parameter.getIn() == Location.QUERY;
    }

    @Nullable Object read(RoutingContext ctx) {
      List<String> given =
          inQuery()
              ? ctx.queryParams().getAll(name())
              : List.of(String.valueOf(ctx.pathParam(name())));
      if (given.size() > 1) {
        throw invalid("parameter " + name() + " must stand once");
      }
      if (given.isEmpty()) {
        if (parameter.isRequired()) {
          throw invalid("parameter " + name() + " is required");
        }
        return parameter.getSchema().<Object>get("default");
      }
      return checked(given.getFirst());
    }

    private Object checked(String text) {
      Object value = typed(text);
      OutputUnit result = validator.validate(value);
      if (!Boolean.TRUE.equals(result.getValid())) {
        throw invalid("parameter %s %s".formatted(name(), Expectation.of(parameter.getSchema())));
      }
      return value;
    }

    private Object typed(String text) {
      SchemaType type = parameter.getSchemaType();
      if (type == SchemaType.INTEGER || type == SchemaType.NUMBER) {
        try {
          return Long.valueOf(text);
        } catch (NumberFormatException e) {
          throw invalid("parameter %s must be a whole number".formatted(name()));
        }
      }
      if (type == SchemaType.BOOLEAN) {
        return switch (text) {
          case "true", "" -> true;
          case "false" -> false;
          default -> throw invalid("parameter %s must be true or false".formatted(name()));
        };
      }
      return text;
    }

    private ProblemException invalid(String detail) {
      return Problem.of(400, "invalid-parameter", "Invalid parameter", detail)
          .with("parameter", name())
          .asException();
    }
  }
}

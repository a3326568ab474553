package io.claimtrail.cli.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.claimtrail.extract.Article;
import io.claimtrail.extract.Claim;
import io.claimtrail.extract.CodePoints;
import io.claimtrail.extract.Cue;
import io.claimtrail.extract.Figure;
import io.claimtrail.extract.Source;
import io.claimtrail.extract.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes an article's claims as one line of JSON; offsets count code points of the article's text. Thread-safe. */
final class ClaimJson {
    private static final MathContext SCORE_DIGITS = new MathContext(4);
    private static final JsonFactory FACTORY = new JsonFactory();

    private ClaimJson() {}

    static String line(Article article, List<Claim> claims) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            new Writer(json, article.text()).article(article.id(), claims);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private record Writer(JsonGenerator json, String text, CodePoints codePoints) {
        Writer(JsonGenerator json, String text) {
            this(json, text, CodePoints.of(text));
        }

        void article(String id, List<Claim> claims) throws IOException {
            json.writeStartObject();
            json.writeStringField("articleId", id);
            json.writeArrayFieldStart("claims");
            for (Claim claim : claims) {
                claim(claim);
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void claim(Claim claim) throws IOException {
            json.writeStartObject();
            json.writeStringField("claimId", claim.id());
            source(claim.source());
            cue(claim.cue());
            json.writeArrayFieldStart("content");
            for (Span part : claim.content()) {
                json.writeStartObject();
                span(part);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("type", word(claim.type()));
            string("via", claim.via());
            json.writeArrayFieldStart("figures");
            for (Figure figure : claim.figures()) {
                figure(figure);
            }
            json.writeEndArray();
            json.writeNumberField("score", new BigDecimal(claim.score()).round(SCORE_DIGITS));
            json.writeEndObject();
        }

        private void source(Source source) throws IOException {
            json.writeObjectFieldStart("source");
            json.writeStringField("id", source.id());
            string("group", source.group());
            string("body", source.body());
            string("speaker", source.speaker());
            string("role", source.role());
            json.writeBooleanField("anonymous", source.anonymous());
            if (source.mention().isPresent()) {
                span(source.mention().get());
            } else {
                json.writeNullField("text");
                json.writeNullField("start");
                json.writeNullField("end");
            }
            json.writeEndObject();
        }

        private void cue(Optional<Cue> cue) throws IOException {
            if (cue.isEmpty()) {
                json.writeNullField("cue");
                return;
            }
            json.writeObjectFieldStart("cue");
            span(cue.get().span());
            json.writeStringField("stance", word(cue.get().stance()));
            json.writeEndObject();
        }

        private void figure(Figure figure) throws IOException {
            json.writeStartObject();
            span(figure.span());
            number("low", figure.low());
            if (figure.high().isPresent()) {
                number("high", figure.high().getAsDouble());
            } else {
                json.writeNullField("high");
            }
            json.writeStringField("comparator", word(figure.comparator()));
            string("unit", figure.unit());
            json.writeStringField("counted", figure.counted());
            json.writeStringField("event", word(figure.event()));
            string("place", figure.place());
            json.writeStringField("basis", word(figure.basis()));
            string("since", figure.since().map(Object::toString));
            json.writeStringField("asOf", figure.asOf().toString());
            string("series", figure.series());
            json.writeEndObject();
        }

        private void span(Span span) throws IOException {
            json.writeStringField("text", span.in(text));
            json.writeNumberField("start", codePoints.at(span.start()));
            json.writeNumberField("end", codePoints.at(span.end()));
        }

        private void string(String field, Optional<String> value) throws IOException {
            if (value.isPresent()) {
                json.writeStringField(field, value.get());
            } else {
                json.writeNullField(field);
            }
        }

        /** Whole numbers without a fraction: 24700, not 24700.0 or 2.47E4. */
        private void number(String field, double value) throws IOException {
            if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
                json.writeNumberField(field, (long) value);
            } else {
                json.writeNumberField(field, value);
            }
        }

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

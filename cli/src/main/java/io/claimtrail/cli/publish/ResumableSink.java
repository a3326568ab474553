package io.claimtrail.cli.publish;

import io.claimtrail.ingest.collect.Collected;
import io.claimtrail.ingest.collect.Sink;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Passes documents on to a publication, those left out that an earlier run has dealt with, and notes in the journal how many have
 * arrived: every so many documents, and where it is stopped.
 */
final class ResumableSink implements Sink {
    /** As many come again, and no more, after a run that was killed. */
    static final int DOCUMENTS_PER_NOTE = 1_000;

    private final Publication publication;
    private final Outlet outlet;
    private final RefusalLog refusals;
    private final Journal journal;
    private final Progress progress;
    private final Stop stop;
    private final long before;
    private long toSkip;

    ResumableSink(
            Publication publication,
            Outlet outlet,
            RefusalLog refusals,
            Journal journal,
            Progress progress,
            Stop stop) {
        this.publication = publication;
        this.outlet = outlet;
        this.refusals = refusals;
        this.journal = journal;
        this.progress = progress;
        this.stop = stop;
        this.before = journal.documents();
        this.toSkip = before;
    }

    /** @throws Stop.StoppedException instead of taking a document, once stopping is asked for */
    @Override
    public void accept(Collected collected) {
        if (stop.isAsked()) {
            throw new Stop.StoppedException();
        }
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        publication.accept(collected);
        progress.update(publication);
        if (publication.documents() % DOCUMENTS_PER_NOTE == 0) {
            note();
        }
    }

    @Override
    public void unreadable(String origin, String why) {
        if (toSkip == 0) {
            publication.unreadable(origin, why);
        }
    }

    @Override
    public void passedOver(String origin) {
        if (toSkip == 0) {
            publication.passedOver(origin);
        }
    }

    /** Waits until all that was sent has arrived, and notes it. */
    void note() {
        outlet.flush();
        refusals.flush();
        try {
            journal.write(before + publication.documents());
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be written: " + e.getMessage(), e);
        }
    }
}

using Npgsql;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Matrix;

/// <summary>A note of every row written since, kept by triggers, and played backwards.</summary>
internal sealed class PostgresSnapshot : Snapshot
{
    private const string Notes = """
        CREATE SCHEMA kept;
        CREATE TABLE kept.notes (n bigserial PRIMARY KEY, name text, old jsonb, new jsonb);

        CREATE FUNCTION kept.note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          INSERT INTO kept.notes (name, old, new) VALUES (TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW));
          RETURN NULL;
        END $$;

        CREATE FUNCTION kept.go_back() RETURNS void LANGUAGE plpgsql AS $$ DECLARE step record; BEGIN
          SET LOCAL session_replication_role = replica;
          FOR step IN SELECT * FROM kept.notes ORDER BY n DESC LOOP
            IF step.new IS NOT NULL THEN
              EXECUTE format('DELETE FROM public.%I t WHERE to_jsonb(t) = $1', step.name) USING step.new;
            END IF;
            IF step.old IS NOT NULL THEN
              EXECUTE format('INSERT INTO public.%1$I SELECT * FROM jsonb_populate_record(NULL::public.%1$I, $1)', step.name) USING step.old;
            END IF;
          END LOOP;
          DELETE FROM kept.notes;
        END $$;

        DO $$ DECLARE t text; BEGIN
          FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
            EXECUTE format('CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON public.%I FOR EACH ROW EXECUTE FUNCTION kept.note()', t);
          END LOOP;
        END $$;
        """;

    private readonly NpgsqlConnection live;

    public PostgresSnapshot(Site site)
    {
        live = new NpgsqlConnection(site.Settings[^1]);
        live.Open();
        using var command = new NpgsqlCommand(Notes, live);
        command.ExecuteNonQuery();
    }

    public override bool Differs() => Says("SELECT EXISTS (SELECT FROM kept.notes WHERE old IS DISTINCT FROM new)");

    public override bool HasChanged() => Says($"SELECT EXISTS (SELECT FROM kept.notes WHERE old IS DISTINCT FROM new AND name NOT IN ('{string.Join("', '", Apart)}'))");

    public override void Restore()
    {
        using var command = new NpgsqlCommand("SELECT kept.go_back()", live);
        command.ExecuteNonQuery();
    }

    public override void Dispose() => live.Dispose();

    private bool Says(string sql)
    {
#pragma warning disable CA2100 // both sentences stand in this file
        using var command = new NpgsqlCommand(sql, live);
#pragma warning restore CA2100
        return (bool)command.ExecuteScalar()!;
    }
}

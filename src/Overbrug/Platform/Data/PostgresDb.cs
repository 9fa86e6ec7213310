using Microsoft.EntityFrameworkCore;

namespace Overbrug.Platform.Data;

/// <summary>The model on PostgreSQL: the engine a region grows onto.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : OverbrugDb(options);

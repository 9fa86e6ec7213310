using Microsoft.EntityFrameworkCore;

namespace Overbrug.Platform.Data;

/// <summary>The model on SQLite: the engine of one school or one city on one machine.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : OverbrugDb(options);

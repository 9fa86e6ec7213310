using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Overbrug.Platform.Data;

/// <summary>Moments in time are UTC in the database and come back as UTC.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    at => at.ToUniversalTime(),
    at => DateTime.SpecifyKind(at, DateTimeKind.Utc));

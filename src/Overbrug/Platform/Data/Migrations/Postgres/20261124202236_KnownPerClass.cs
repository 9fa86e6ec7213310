using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Overbrug.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class KnownPerClass : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsKnown",
                table: "FamilyClasses",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql("""UPDATE "FamilyClasses" SET "IsKnown" = (SELECT "IsKnown" FROM "Families" WHERE "Families"."Id" = "FamilyClasses"."FamilyId")""");

            migrationBuilder.DropColumn(
                name: "IsKnown",
                table: "Families");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsKnown",
                table: "Families",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql("""UPDATE "Families" SET "IsKnown" = EXISTS (SELECT 1 FROM "FamilyClasses" WHERE "FamilyClasses"."FamilyId" = "Families"."Id" AND "FamilyClasses"."IsKnown")""");

            migrationBuilder.DropColumn(
                name: "IsKnown",
                table: "FamilyClasses");
        }
    }
}

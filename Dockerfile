# One image for the API and both sites. It could not be built where it was written (no container engine there): see docs/operations.md.

FROM node:24-bookworm-slim AS build
WORKDIR /kaimen
ENV TURBO_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
COPY apps/admin/package.json apps/admin/
COPY apps/api/package.json apps/api/
COPY apps/graphiql/package.json apps/graphiql/
COPY apps/public/package.json apps/public/
COPY bench/package.json bench/
COPY e2e/package.json e2e/
COPY packages/domain/package.json packages/domain/
COPY packages/papers/package.json packages/papers/
COPY packages/schema/package.json packages/schema/
COPY packages/sortition/package.json packages/sortition/
RUN npm ci --no-audit --no-fund
COPY . .
RUN npx turbo build

FROM node:24-bookworm-slim AS packages
WORKDIR /kaimen
COPY --from=build /kaimen/package.json /kaimen/package-lock.json /kaimen/.npmrc ./
COPY --from=build /kaimen/apps/api/package.json apps/api/
COPY --from=build /kaimen/packages/domain/package.json packages/domain/
COPY --from=build /kaimen/packages/schema/package.json packages/schema/
# Without the optional packages there is no built-in database: its binaries carry an old OpenSSL and have no place in production.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund --workspace=@kaimen/api

FROM node:24-bookworm-slim
ENV NODE_ENV=production KAIMEN_MODE=production PORT=4000
WORKDIR /kaimen
COPY --from=packages /kaimen ./
COPY --from=build /kaimen/apps/api/dist apps/api/dist
COPY --from=build /kaimen/apps/public/dist apps/public/dist
COPY --from=build /kaimen/apps/admin/dist apps/admin/dist
COPY --from=build /kaimen/packages/domain/dist packages/domain/dist
COPY --from=build /kaimen/packages/schema packages/schema
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:4000/healthz/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]

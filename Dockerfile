# The server for production. Build: docker build -t skranke .   Run: docker run -p 3978:3978 -v skranke-data:/app/data -v ./faq:/app/faq:ro skranke
FROM node:24.21.0-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Fetches the widget's chat after npm ci, into node_modules/.cache.
COPY src/widget/bringWebChat.js src/widget/
# Node itself is in the image: the package that brings it elsewhere is optional and left out.
RUN npm ci --omit=dev --omit=optional

FROM node:24.21.0-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY src src
COPY dialogs dialogs
COPY faq faq
RUN mkdir data && chown node:node data
USER node
VOLUME /app/data
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3978}/readyz`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node is process 1 and gets the signals itself.
CMD ["node", "--max-old-space-size=1024", "src/cli/skranke.js", "start"]

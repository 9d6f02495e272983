import { TreeChart } from 'echarts/charts';

export const part = [TreeChart];
